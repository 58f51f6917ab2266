// What Salesforce refuses, and by which code: jsforce throws it as such.
import { base, control, refuse } from './steps.mjs';

export async function refusals(agent, made) {
  const cases = agent.sobject('Case');
  await refuse('an unknown field at create', 'INVALID_FIELD', () => cases.create({ Nope__c: 1 }));
  await refuse('a field that is read only', 'INVALID_FIELD_FOR_INSERT_UPDATE', () => cases.create({ CaseNumber: '1' }));
  await refuse('an unknown field in SOQL', 'INVALID_FIELD', () => agent.query('SELECT Nope FROM Case'));
  await refuse('an unknown type', 'INVALID_TYPE', () => agent.query('SELECT Id FROM Ticket'));
  await refuse('broken SOQL', 'MALFORMED_QUERY', () => agent.query('SELECT FROM Case WHERE'));
  await refuse('links without an end', 'MALFORMED_QUERY', () => agent.query('SELECT Id FROM ContentDocumentLink'));
  await refuse('a record that is not there', 'NOT_FOUND', () => cases.retrieve('500000000000000AAA'));
  await refuse('a second record with the key', 'DUPLICATE_VALUE', () =>
    cases.create({ Subject: 'x', Sync_Key__c: 'new-1' }),
  );
  await refuse('201 records', 'EXCEEDED_ID_LIMIT', () =>
    agent.requestPost(`${base}/composite/sobjects`, {
      records: Array(201).fill({ attributes: { type: 'Case' }, Subject: 'x' }),
    }),
  );
  await refuse('a locked row', 'UNABLE_TO_LOCK_ROW', async () => {
    await control('lock', { id: made.id });
    return cases.update({ Id: made.id, Subject: 'x' });
  });
  await refuse('a validation rule', 'FIELD_CUSTOM_VALIDATION_EXCEPTION', async () => {
    await control('rule', { object: 'Case', field: 'Subject', contains: '!' });
    return cases.create({ Subject: 'hey!' });
  });
  await refuse('the quota', 'REQUEST_LIMIT_EXCEEDED', async () => {
    await control('quota', { max: 1, used: 1 });
    return agent.query('SELECT Id FROM Case');
  });
}
