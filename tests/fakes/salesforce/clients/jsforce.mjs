// node jsforce.mjs DESCRIPTION: jsforce, as most Node programs talk to Salesforce, does with the fake what Twinspan
// does. DESCRIPTION is what tests/fakes/run prints.
import {
  about,
  base,
  browse,
  clientId,
  control,
  finish,
  jsforce,
  must,
  redirectUri,
  refuse,
  signIn,
  url,
  version,
  want,
} from './steps.mjs';
import { refusals } from './refusals.mjs';

const agent = await want('sign-in with PKCE as an agent', async () => {
  const connection = await signIn('agent');
  must(connection.instanceUrl === url && connection.refreshToken, 'no instance or refresh token');
  Object.defineProperty(connection, 'toJSON', { value: () => 'signed in' });
  return connection;
});
const admin = await signIn('admin');
await refuse('a wrong verifier', 'invalid_grant', async () => {
  const oauth2 = new jsforce.OAuth2({ loginUrl: url, clientId, redirectUri, useVerifier: true });
  const back = await browse(oauth2, { state: 'x' });
  oauth2.codeVerifier = 'w'.repeat(64);
  return oauth2.requestToken(back.get('code'));
});
await want('a denied sign-in comes back as access_denied', async () => {
  await control('settings', { sign_in: 'deny' });
  const oauth2 = new jsforce.OAuth2({ loginUrl: url, clientId, redirectUri, useVerifier: true });
  const back = await browse(oauth2, { state: 'x' });
  await control('settings', { sign_in: 'approve', sign_in_as: 'agent' });
  must(back.get('error') === 'access_denied', back.toString());
  return back.get('error_description');
});
await want('identity', async () => {
  const person = await agent.identity();
  must(
    person.user_id === about.users.agent.id && person.organization_id === about.organization,
    JSON.stringify(person),
  );
  return person.username;
});
await want('an expired session is refreshed, and the new refresh token works too', async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    await control('expire', { user: 'agent' });
    const tokens = await agent.oauth2.refreshToken(agent.refreshToken);
    must(tokens.refresh_token && tokens.refresh_token !== agent.refreshToken, 'not rotated');
    agent.refreshToken = tokens.refresh_token;
    agent.accessToken = tokens.access_token;
    await agent.query('SELECT Id FROM Case LIMIT 1');
  }
});
await want('jsforce refreshes by itself on 401', async () => {
  await control('settings', { rotation: false });
  await control('expire', { user: 'agent' });
  const before = agent.accessToken;
  await agent.query('SELECT Id FROM Case LIMIT 1');
  must(agent.accessToken !== before, 'the same access token');
  await control('settings', { rotation: true });
});
await refuse('a session that never was', 'INVALID_SESSION_ID', () =>
  new jsforce.Connection({ instanceUrl: url, accessToken: 'none', version }).query('SELECT Id FROM Case'),
);

// What the org is.
await want('versions', async () => {
  const versions = await agent.request('/services/data');
  must(
    versions.some((one) => one.version === version && one.url === base && one.label),
    JSON.stringify(versions),
  );
  return versions.at(-1);
});
await want('limits', async () => {
  const daily = (await agent.limits()).DailyApiRequests;
  must(
    agent.limitInfo.apiUsage.limit === daily.Max && agent.limitInfo.apiUsage.used === daily.Max - daily.Remaining,
    'differ',
  );
  return agent.limitInfo;
});
await want('describeGlobal', async () => {
  const names = (await agent.describeGlobal()).sobjects.map((one) => one.name);
  must(
    ['Case', 'CaseComment', 'ContentVersion', 'User'].every((name) => names.includes(name)),
    names.join(),
  );
  return names.length;
});
await want('describe', async () => {
  const described = await agent.sobject('Case').describe();
  const status = described.fields.find((field) => field.name === 'Status');
  must(status.picklistValues.some((value) => value.defaultValue) && described.recordTypeInfos.length > 1, 'incomplete');
  must(
    described.childRelationships.some((child) => child.relationshipName === 'CaseComments'),
    'no children',
  );
  return described.fields.length;
});
await want('who is an administrator', async () => {
  const found = [];
  for (const user of ['admin', 'agent']) {
    const set = await admin.query(
      `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${about.users[user].id}' AND ` +
        'PermissionSet.PermissionsModifyAllData = true LIMIT 1',
    );
    found.push(set.totalSize);
  }
  must(found.join() === '1,0', found.join());
});

// One record.
const noRule = { headers: { 'Sforce-Auto-Assign': 'FALSE' } };
const made = await want('create', async () => {
  const result = await agent
    .sobject('Case')
    .create({ Subject: 'Printer é😀', Description: 'x\ny', Origin: 'Web' }, noRule);
  must(result.success && /^500[A-Za-z0-9]{12}[A-Z0-5]{3}$/.test(result.id), JSON.stringify(result));
  return result;
});
await want('retrieve', async () => {
  const row = await agent.sobject('Case').retrieve(made.id);
  must(
    row.Subject === 'Printer é😀' && row.Description === 'x\ny' && row.OwnerId === about.users.agent.id,
    JSON.stringify(row),
  );
  must(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+0000$/.test(row.SystemModstamp) && /^\d{8}$/.test(row.CaseNumber),
    'forms',
  );
  return row.CaseNumber;
});
await want('update', async () => {
  const result = await agent.sobject('Case').update({ Id: made.id, Status: 'Working' }, noRule);
  must(result.success, JSON.stringify(result));
  must((await agent.sobject('Case').retrieve(made.id)).Status === 'Working', 'not updated');
});
await want('upsert creates, then updates', async () => {
  const first = await agent.sobject('Case').upsert({ Sync_Key__c: 'js-1', Subject: 'one' }, 'Sync_Key__c', noRule);
  const second = await agent.sobject('Case').upsert({ Sync_Key__c: 'js-1', Subject: 'two' }, 'Sync_Key__c', noRule);
  must(first.created === true && second.created === false && first.id === second.id, JSON.stringify([first, second]));
});
await want('a comment by the external id of its case', async () => {
  const result = await agent
    .sobject('CaseComment')
    .create({ Parent: { Sync_Key__c: 'js-1' }, CommentBody: 'hi [sync:1]' });
  const found = await agent.query("SELECT Id FROM CaseComment WHERE CommentBody LIKE '%[sync:1]%'");
  must(found.records[0].Id === result.id, JSON.stringify(found));
});
await refuse('an agent edits the text of a comment', 'INSUFFICIENT_ACCESS_OR_READONLY', async () => {
  const { id } = await agent.sobject('CaseComment').create({ ParentId: made.id, CommentBody: 'old' });
  await admin.sobject('CaseComment').update({ Id: id, CommentBody: 'edited by an administrator' });
  await agent.sobject('CaseComment').update({ Id: id, IsPublished: true });
  return agent.sobject('CaseComment').update({ Id: id, CommentBody: 'new' });
});

// Queries.
await want('one case with its comments, files and attachments', async () => {
  const found = await agent.query(
    'SELECT Id, Owner.Name, RecordType.DeveloperName, CreatedBy.Name, ' +
      '(SELECT Id, CommentBody, CreatedBy.Name FROM CaseComments ORDER BY CreatedDate), ' +
      '(SELECT ContentDocument.Title FROM ContentDocumentLinks), (SELECT Name FROM Attachments) ' +
      "FROM Case WHERE CaseNumber = '00001026'",
  );
  const [row] = found.records;
  must(
    found.done && row.attributes.type === 'Case' && row.Owner.Name && row.CaseComments.records.length === 2,
    JSON.stringify(row),
  );
  return row.RecordType.DeveloperName;
});
await want('changes since a time', async () => {
  const since = new Date(Date.now() - 60e3).toISOString().replace(/\.\d+/, '');
  const found = await agent.query(
    `SELECT Id, SystemModstamp FROM Case WHERE SystemModstamp >= ${since} ORDER BY SystemModstamp, Id`,
  );
  must(
    found.records.some((row) => row.Id === made.id),
    'not found',
  );
  return found.totalSize;
});
await want('queryMore', async () => {
  await control('cases', { count: 450 });
  let page = await agent.request({
    method: 'GET',
    url: `${base}/query?q=SELECT+Id+FROM+Case`,
    headers: { 'Sforce-Query-Options': 'batchSize=200' },
  });
  const ids = page.records.map((row) => row.Id);
  must(!page.done && ids.length === 200, `${ids.length} of ${page.totalSize}`);
  while (!page.done) {
    page = await agent.queryMore(page.nextRecordsUrl);
    ids.push(...page.records.map((row) => row.Id));
  }
  must(new Set(ids).size === page.totalSize, 'rows are missing or twice');
  return ids.length;
});
await want('autoFetch over pages', async () => {
  await control('settings', { page_size: 150 });
  const rows = await agent.query('SELECT Id FROM Case', { autoFetch: true, maxFetch: 1000 });
  await control('settings', { page_size: 2000 });
  must(rows.records.length === rows.totalSize, `${rows.records.length} of ${rows.totalSize}`);
});
await want('find with a condition of jsforce', async () => {
  const rows = await agent
    .sobject('Case')
    .find({ Subject: { $like: 'Printer%' }, IsClosed: false }, ['Id', 'Owner.Name'])
    .limit(5);
  must(rows.length >= 1 && rows[0].Owner.Name, JSON.stringify(rows));
});
await want('count', async () => (await agent.query('SELECT COUNT() FROM Case')).totalSize);

// Many.
await want('a collection of creates, with one that fails', async () => {
  const results = await agent
    .sobject('Case')
    .create([{ Subject: 'a' }, { Subject: 'x'.repeat(256) }, { Subject: 'c' }]);
  must(results.map((one) => one.success).join() === 'true,false,true', JSON.stringify(results));
  must(results[1].errors[0].statusCode === 'STRING_TOO_LONG', JSON.stringify(results[1]));
});
await want('a collection of upserts', async () => {
  const rows = Array.from({ length: 200 }, (_, at) => ({ Sync_Key__c: `many-${at}`, Subject: `many ${at}` }));
  const results = await agent.sobject('Case').upsert(rows, 'Sync_Key__c');
  must(results.length === 200 && results.every((one) => one.success && one.created), JSON.stringify(results[0]));
  const again = await agent.sobject('Case').upsert(rows.slice(0, 2), 'Sync_Key__c');
  must(
    again.every((one) => one.created === false),
    JSON.stringify(again),
  );
});
await want('a collection of updates, retrieved and destroyed', async () => {
  const rows = (await agent.query("SELECT Id FROM Case WHERE Subject LIKE 'many 1%'")).records.map((row) => row.Id);
  const updated = await agent.sobject('Case').update(rows.map((Id) => ({ Id, Priority: 'Low' })));
  must(
    updated.every((one) => one.success),
    JSON.stringify(updated[0]),
  );
  const read = await agent.sobject('Case').retrieve(rows);
  must(read.length === rows.length && read.every((row) => row.Priority === 'Low'), 'retrieve');
  const gone = await admin.sobject('Case').destroy(rows.slice(0, 3));
  must(
    gone.every((one) => one.success),
    JSON.stringify(gone),
  );
});
await want('all or none', async () => {
  const results = await agent.sobject('Case').create([{ Subject: 'n' }, { Nope: 1 }], { allOrNone: true });
  must(
    results.every((one) => !one.success),
    JSON.stringify(results),
  );
  must(results[0].errors[0].statusCode === 'ALL_OR_NONE_OPERATION_ROLLED_BACK', JSON.stringify(results));
});
await want('a composite with references', async () => {
  const { compositeResponse: answers } = await agent.requestPost(`${base}/composite`, {
    allOrNone: true,
    compositeRequest: [
      { method: 'POST', url: `${base}/sobjects/Case`, referenceId: 'made', body: { Subject: 'composite' } },
      {
        method: 'POST',
        url: `${base}/sobjects/CaseComment`,
        referenceId: 'said',
        body: { ParentId: '@{made.id}', CommentBody: 'c' },
      },
      {
        method: 'GET',
        url: `${base}/query?q=SELECT+Id+FROM+CaseComment+WHERE+ParentId='@{made.id}'`,
        referenceId: 'found',
      },
    ],
  });
  must(answers.map((one) => one.httpStatusCode).join() === '201,201,200', JSON.stringify(answers));
  must(answers[2].body.records[0].Id === answers[1].body.id, 'reference');
});
await want('a graph of a case and its comments', async () => {
  const { graphs } = await agent.requestPost(`${base}/composite/graph`, {
    graphs: [
      {
        graphId: 'g1',
        compositeRequest: [
          {
            method: 'PATCH',
            url: `${base}/sobjects/Case/Sync_Key__c/graph-1`,
            referenceId: 'case',
            body: { Subject: 'graph' },
          },
          {
            method: 'POST',
            url: `${base}/sobjects/CaseComment`,
            referenceId: 'one',
            body: { ParentId: '@{case.id}', CommentBody: '1' },
          },
        ],
      },
    ],
  });
  must(graphs[0].isSuccessful, JSON.stringify(graphs));
});

// Files.
const bytes = Uint8Array.from({ length: 1024 }, (_, at) => at % 256);
await want('a file in parts comes back byte for byte', async () => {
  const form = new FormData();
  const entity = { Title: 'log', PathOnClient: 'log.bin', FirstPublishLocationId: made.id };
  form.append('entity_content', new Blob([JSON.stringify(entity)], { type: 'application/json' }));
  form.append('VersionData', new Blob([bytes], { type: 'application/octet-stream' }), 'log.bin');
  const headers = { Authorization: `Bearer ${agent.accessToken}` };
  const sent = await fetch(`${url}${base}/sobjects/ContentVersion`, { method: 'POST', headers, body: form });
  must(sent.status === 201, await sent.clone().text());
  const { id } = await sent.json();
  const data = await fetch(`${url}${base}/sobjects/ContentVersion/${id}/VersionData`, { headers });
  must(Buffer.from(await data.arrayBuffer()).equals(Buffer.from(bytes)), 'other bytes');
});
await want('a file in base64, and its link', async () => {
  const { id } = await agent.sobject('ContentVersion').create({
    Title: 'a',
    PathOnClient: 'a.txt',
    VersionData: 'aGk=',
    FirstPublishLocationId: made.id,
  });
  const links = await agent.query(
    `SELECT ContentDocument.LatestPublishedVersionId FROM ContentDocumentLink WHERE LinkedEntityId = '${made.id}'`,
  );
  must(
    links.records.some((row) => row.ContentDocument.LatestPublishedVersionId === id),
    JSON.stringify(links),
  );
});
await want('a classic attachment', async () => {
  const { id } = await agent
    .sobject('Attachment')
    .create({ ParentId: made.id, Name: 'a.txt', Body: 'aGk=', ContentType: 'text/plain' });
  must((await agent.request(`${base}/sobjects/Attachment/${id}/Body`)) === 'hi', 'other bytes');
});

// What changed and went.
const hour = 3600e3;
await want('updated and deleted', async () => {
  const { id } = await agent.sobject('Case').create({ Subject: 'to go' });
  await admin.sobject('Case').destroy(id);
  await control('clock', { offset: 120 });
  const [start, end] = [new Date(Date.now() - hour), new Date(Date.now() + 120e3)];
  const updated = await agent.sobject('Case').updated(start, end);
  must(updated.ids.includes(made.id) && !updated.ids.includes(id) && updated.latestDateCovered, 'updated');
  const deleted = await agent.sobject('Case').deleted(start, end);
  must(
    deleted.deletedRecords.some((one) => one.id === id && one.deletedDate),
    'deleted',
  );
  const bin = await agent.query('SELECT Id FROM Case WHERE IsDeleted = true', { scanAll: true });
  must(
    bin.records.some((row) => row.Id === id),
    'queryAll',
  );
});

// The field.
await want('the field for keys is made and granted by an administrator', async () => {
  await control('field', { present: false });
  const metadata = {
    type: 'Text',
    label: 'Sync Key',
    length: 128,
    externalId: true,
    unique: true,
    caseSensitive: true,
  };
  await admin.tooling.sobject('CustomField').create({ FullName: 'Case.Sync_Key__c', Metadata: metadata });
  await admin.sobject('FieldPermissions').create({
    ParentId: about.permission_set,
    SobjectType: 'Case',
    Field: 'Case.Sync_Key__c',
    PermissionsRead: true,
    PermissionsEdit: true,
  });
  const result = await agent.sobject('Case').upsert({ Sync_Key__c: 'new-1', Subject: 'new' }, 'Sync_Key__c');
  must(result.created, JSON.stringify(result));
});

await refusals(agent, made);
await control('quota', { max: 15000, used: 0 });
await control('clock', { offset: 300 });
await want('signing out', async () => {
  await agent.logout(true);
  must((await agent.accessToken) === null, 'still a token');
});
finish();
