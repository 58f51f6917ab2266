// datacenter.mjs DESCRIPTION: jira-client, written for Jira Server's REST v2, does what Twinspan does with a Data
// Center against the fake that DESCRIPTION (its JSON) tells of.
import { require, step, end, missingFields } from './steps.mjs';

const JiraApi = require('jira-client');
const send = require('postman-request');
const told = JSON.parse(process.argv[2]);
const sync = told.accounts.find((one) => one.handle === 'sync');
const site = new URL(told.site);
const request = (options) =>
  new Promise((resolve, reject) => {
    // its own sends no User-Agent
    send({ ...options, headers: { 'User-Agent': 'jira-client', ...options.headers } }, (error, answer) => {
      if (error || answer.statusCode >= 400) reject(error ?? { status: answer.statusCode, body: answer.body });
      else resolve(answer.body);
    });
  });
const client = (auth) =>
  new JiraApi({
    protocol: 'http',
    host: site.hostname,
    port: site.port,
    base: site.pathname.slice(1),
    apiVersion: '2',
    request,
    ...auth,
  });
const jira = client({ bearer: sync.token });
const refused = (name, status, action) =>
  step(
    name,
    async () => {
      try {
        await action();
      } catch (error) {
        return JSON.parse(error.message).status;
      }
      return 'accepted';
    },
    status,
  );

await step('myself', async () => (await jira.getCurrentUser()).name, 'sync');
await step(
  'myself by password',
  async () => (await client({ username: 'sync', password: sync.password }).getCurrentUser()).key,
  sync.key,
);
await step('server info', async () => (await jira.getServerInfo()).deploymentType, 'Server');
await step('projects', async () => (await jira.listProjects()).map((one) => one.key), ['DESK', 'DEV', 'OPEN', 'SUP']);
await step('project', async () => (await jira.getProject('SUP')).issueTypes.length, 3);
await step('priorities', async () => (await jira.listPriorities()).length, 5);
await step('statuses', async () => (await jira.listStatus()).length, 3);
await step('fields', async () => missingFields(await jira.listFields()), []);
await step('types', async () => (await jira.listIssueTypes()).length, 6);
const fields = {
  project: { key: 'SUP' },
  issuetype: { name: 'Bug' },
  summary: 'Drucker é',
  description: 'h1. *Papier*',
  labels: ['b', 'a'],
};
const made = await step('create', () => jira.addNewIssue({ fields }));
const key = made?.key;
await step(
  'read',
  async () => {
    const issue = await jira.findIssue(key, 'renderedFields', 'summary,description,labels,comment', 'twinspan');
    return [issue.fields.description, issue.fields.labels, Object.keys(issue.fields).length];
  },
  ['h1. *Papier*', ['a', 'b'], 4],
);
await step('edit', () => jira.updateIssue(key, { fields: { summary: 'anders' } }));
await refused('missing property', 404, () => jira.getIssueProperty(key, 'none'));
const comment = await step('comment', () => jira.addComment(key, '_eins_'));
await step('edit comment', async () => (await jira.updateComment(key, comment?.id, '_zwei_')).body, '_zwei_');
await step('comments', async () => (await jira.getComments(key)).comments.map((one) => one.body), ['_zwei_']);
await step('one comment', async () => (await jira.getComment(key, comment?.id)).author.name, 'sync');
await step(
  'search',
  async () => {
    const page = await jira.searchJira(
      `project = SUP AND updated >= ${Date.now() - 3600_000} ORDER BY updated ASC, key ASC`,
      { maxResults: 1000, startAt: 0, fields: ['summary', 'comment'] },
    );
    return [page.total, page.maxResults, page.issues[0].fields.comment.total];
  },
  [1, 1000, 1],
);
await step(
  'remote link',
  async () => {
    const link = { globalId: 'g', object: { url: 'https://example.com', title: 'twin' } };
    await jira.createRemoteLink(key, link);
    await jira.createRemoteLink(key, link);
    const page = await jira.searchJira('issue in issuesWithRemoteLinksByGlobalId("g")', { fields: ['summary'] });
    return [(await jira.getRemoteLinks(key)).length, page.issues[0].key];
  },
  [1, key],
);
await step(
  'transition',
  async () => {
    const ways = (await jira.listTransitions(key)).transitions;
    await jira.transitionIssue(key, { transition: { id: ways[0].id } });
    return (await jira.findIssue(key)).fields.status.name;
  },
  'In Progress',
);
const file = await step('attach', async () => {
  return (await jira.addAttachmentOnIssue(key, { value: Buffer.from('Papier'), options: { filename: 'a.txt' } }))[0];
});
await step(
  'download',
  async () => String(await request({ uri: file?.content, auth: { bearer: sync.token } })),
  'Papier',
);
await refused('missing issue', 404, () => jira.findIssue('SUP-999'));
await refused('unknown project', 400, () => jira.searchJira('project = NOPE', {}));
await refused('the old createmeta', 404, () => jira.getIssueCreateMetadata({ projectKeys: 'SUP' }));
await refused('wrong token', 401, () => client({ bearer: 'wrong' }).getCurrentUser());
await step('delete comment', () => jira.deleteComment(key, comment?.id));
end();
