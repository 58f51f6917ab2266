// cloud.mjs DESCRIPTION: jira.js, which compares each answer with its own schemas, does all that Twinspan does with
// Jira Cloud against the fake that DESCRIPTION (its JSON) tells of.
import { operations, checked } from './answers.mjs';
import { load, step, fail, end, missingFields } from './steps.mjs';

const { createCloudClient } = await load('jira.js/dist/index.js');
const told = JSON.parse(process.argv[2]);
const sync = told.accounts.find((one) => one.handle === 'sync');
const client = (host, auth) =>
  createCloudClient({
    host,
    auth,
    headers: { 'User-Agent': 'jira.js' },
    onSchemaMismatch: (report) => fail(`schema of ${report.endpoint}`, JSON.stringify(report.issues)),
  });
const basic = (token) => ({ type: 'basic', email: sync.email, apiToken: token });
const jira = client(told.site, basic(sync.apiToken));
const text = (words) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
const refused = (name, status, action) =>
  step(
    name,
    async () => {
      try {
        await action();
      } catch (error) {
        return error.status;
      }
      return 'accepted';
    },
    status,
  );

// Who, where, what.
await step('serverInfo', async () => (await jira.serverInfo.getServerInfo()).deploymentType, 'Cloud');
await step('myself', async () => (await jira.myself.getCurrentUser()).timeZone, sync.timeZone);
await step(
  'mypermissions',
  async () =>
    (
      await jira.permissions.getMyPermissions({
        permissions: ['CREATE_ISSUES', 'ADMINISTER'],
        projectKey: 'SUP',
      })
    ).permissions.CREATE_ISSUES.havePermission,
  true,
);
await step(
  'project search',
  async () => {
    const page = await jira.projects.searchProjects({ expand: 'issueTypes', action: 'create', maxResults: 2 });
    return [page.values.length, page.isLast];
  },
  [2, false],
);
await step('project', async () => (await jira.projects.getProject({ projectIdOrKey: 'SUP' })).key, 'SUP');
await step('statuses', async () => (await jira.projects.getAllStatuses({ projectIdOrKey: 'SUP' })).length, 3);
await step('fields', async () => missingFields(await jira.issueFields.getFields()), []);
await step('labels', async () => (await jira.labels.getAllLabels({})).total, 0);
await step('priorities', async () => (await jira.issuePriorities.searchPriorities({})).values.length, 5);
const types = await step(
  'createmeta types',
  async () =>
    (
      await jira.issues.getCreateIssueMetaIssueTypes({
        projectIdOrKey: 'SUP',
      })
    ).issueTypes,
);
await step(
  'createmeta fields',
  async () =>
    (
      await jira.issues.getCreateIssueMetaIssueTypeId({
        projectIdOrKey: 'SUP',
        issueTypeId: types[0].id,
      })
    ).fields.filter((field) => field.required).length,
  3,
);

// An issue.
const fields = (more = {}) => ({
  project: { key: 'SUP' },
  issuetype: { name: 'Bug' },
  summary: 'Drucker é😀',
  description: text('Papier'),
  labels: ['b', 'a'],
  priority: { name: 'High' },
  ...more,
});
const made = await step('create', () =>
  jira.issues.createIssue({
    fields: fields(),
    properties: [{ key: 'twinspan', value: { id: 'x' } }],
  }),
);
const key = made?.key;
await step(
  'read',
  async () => {
    const issue = await jira.issues.getIssue({
      issueIdOrKey: key,
      fields: ['*all'],
      properties: ['twinspan'],
      expand: 'renderedFields',
    });
    return [
      issue.fields.labels,
      issue.fields.priority.name,
      issue.properties.twinspan.id,
      issue.renderedFields.description,
    ];
  },
  [['a', 'b'], 'High', 'x', '<p>Papier</p>'],
);
await step('edit', () =>
  jira.issues.editIssue({
    issueIdOrKey: key,
    notifyUsers: false,
    fields: { summary: 'anders', description: null },
    update: { labels: [{ add: 'c' }, { remove: 'a' }] },
  }),
);
await step(
  'edit and return',
  async () =>
    (await jira.issues.editIssue({ issueIdOrKey: key, returnIssue: true, fields: { summary: 'anders' } }))?.fields
      ?.labels,
  ['b', 'c'],
);
await step(
  'transition',
  async () => {
    const ways = (await jira.issues.getTransitions({ issueIdOrKey: key })).transitions;
    await jira.issues.doTransition({ issueIdOrKey: key, transition: { id: ways.at(-1).id } });
    return (await jira.issues.getIssue({ issueIdOrKey: key })).fields.status.statusCategory.key;
  },
  'done',
);
await step(
  'properties',
  async () => {
    await jira.issueProperties.setIssueProperty({ issueIdOrKey: key, propertyKey: 'p', body: { a: [1] } });
    const value = (await jira.issueProperties.getIssueProperty({ issueIdOrKey: key, propertyKey: 'p' })).value;
    const keys = (await jira.issueProperties.getIssuePropertyKeys({ issueIdOrKey: key })).keys.map((one) => one.key);
    await jira.issueProperties.deleteIssueProperty({ issueIdOrKey: key, propertyKey: 'p' });
    return [value, keys];
  },
  [{ a: [1] }, ['twinspan', 'p']],
);
await step(
  'remote link',
  async () => {
    const link = { issueIdOrKey: key, globalId: 'g', object: { url: 'https://example.com', title: 'twin' } };
    await jira.issueRemoteLinks.createOrUpdateRemoteIssueLink(link);
    await jira.issueRemoteLinks.createOrUpdateRemoteIssueLink({
      ...link,
      object: { url: 'https://example.com', title: 'x' },
    });
    return (await jira.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: key })).map((one) => one.object.title);
  },
  ['x'],
);
const bulk = await step(
  'bulk',
  async () => {
    const answer = await jira.issues.createIssues({
      issueUpdates: [{ fields: fields() }, { fields: fields({ summary: '' }) }],
    });
    return [answer.issues.length, answer.errors[0].failedElementNumber];
  },
  [1, 1],
);
await step(
  'bulkfetch',
  async () =>
    (
      await jira.issues.bulkFetchIssues({
        issueIdsOrKeys: [key, 'SUP-99'],
        fields: ['summary', 'comment'],
        properties: ['twinspan'],
      })
    ).issues.length,
  1,
);

// Comments.
const comment = await step('comment', () =>
  jira.issueComments.addComment({
    issueIdOrKey: key,
    body: text('eins'),
    properties: [{ key: 'twinspan', value: { id: 'c' } }],
  }),
);
await step(
  'edit comment',
  async () =>
    (
      await jira.issueComments.updateComment({
        issueIdOrKey: key,
        id: comment?.id,
        notifyUsers: false,
        body: { body: text('zwei') },
      })
    ).id,
  comment?.id,
);
await step(
  'comments',
  async () =>
    (
      await jira.issueComments.getComments({
        issueIdOrKey: key,
        orderBy: 'created',
        maxResults: 100,
        expand: 'renderedBody',
      })
    ).comments[0].renderedBody,
  '<p>zwei</p>',
);
await step(
  'one comment',
  async () => (await jira.issueComments.getComment({ issueIdOrKey: key, id: comment?.id })).jsdPublic,
  true,
);
await step(
  'comment properties',
  async () => {
    const list = await jira.issueComments.getCommentsByIds({ ids: [Number(comment?.id)], expand: 'properties' });
    return list.values[0].properties[0].value;
  },
  { id: 'c' },
);
await step(
  'comment property',
  async () => {
    await jira.issueCommentProperties.setCommentProperty({ commentId: comment?.id, propertyKey: 'p', body: 1 });
    return (await jira.issueCommentProperties.getCommentPropertyKeys({ commentId: comment?.id })).keys.length;
  },
  2,
);
await step(
  'internal comment',
  async () => {
    const asked = await jira.issues.createIssue({ fields: fields({ project: { key: 'DESK' } }) });
    return (
      await jira.issueComments.addComment({
        issueIdOrKey: asked.key,
        body: text('unter uns'),
        properties: [{ key: 'sd.public.comment', value: { internal: true } }],
      })
    ).jsdPublic;
  },
  false,
);

// Files.
await step('attachment settings', async () => (await jira.issueAttachments.getAttachmentMeta()).enabled, true);
const file = await step(
  'attach',
  async () =>
    (
      await jira.issueAttachments.addAttachment({
        issueIdOrKey: key,
        attachments: [
          { filename: 'ä.bin', content: Buffer.from([0, 1, 2, 13, 10, 255]) },
          { filename: 'b.txt', content: 'b' },
        ],
      })
    )[0],
);
await step(
  'file by the media host',
  async () => [
    ...new Uint8Array(
      await jira.issueAttachments.getAttachmentContent({
        id: file?.id,
      }),
    ),
  ],
  [0, 1, 2, 13, 10, 255],
);
await step(
  'file itself',
  async () =>
    new Uint8Array(
      await jira.issueAttachments.getAttachmentContent({
        id: file?.id,
        redirect: false,
      }),
    ).length,
  6,
);
await step(
  'about the file',
  async () => (await jira.issueAttachments.getAttachment({ id: file?.id })).filename,
  'ä.bin',
);
await step('remove the file', () => jira.issueAttachments.removeAttachment({ id: file?.id }));

// Searching.
await step(
  'search',
  async () => {
    const jql = `project = SUP AND updated >= ${Date.now() - 3600_000} ORDER BY updated ASC`;
    const query = { jql, fields: ['summary', 'comment', 'updated'], properties: ['twinspan'], maxResults: 1 };
    const first = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost(query);
    const second = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({
      ...query,
      nextPageToken: first.nextPageToken,
    });
    return [first.isLast, second.isLast, second.issues.length];
  },
  [false, true, 1],
);
await step(
  'search by query',
  async () =>
    (
      await jira.issueSearch.searchAndReconsileIssuesUsingJql({
        jql: 'labels = c',
        fields: ['key'],
      })
    ).issues[0].key,
  key,
);
await step(
  'reconciled',
  async () =>
    (
      await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({
        jql: 'project = SUP',
        reconcileIssues: [Number(made?.id)],
      })
    ).issues.length,
  2,
);
await step('count', async () => (await jira.issueSearch.countIssues({ jql: 'project = SUP' })).count, 2);

// Refusals, by the error that the client makes of them.
await refused('missing issue', 404, () => jira.issues.getIssue({ issueIdOrKey: 'SUP-999' }));
await refused('wrong syntax', 400, () => jira.issueSearch.searchAndReconsileIssuesUsingJql({ jql: 'project = "SUP' }));
await refused('unbounded query', 400, () => jira.issueSearch.searchAndReconsileIssuesUsingJql({ jql: '' }));
await refused('wrong field', 400, () => jira.issues.createIssue({ fields: fields({ nope: 1 }) }));
await refused('wrong token', 401, () => client(told.site, basic('wrong')).myself.getCurrentUser());
await refused('unscoped token at the gateway', 401, () =>
  client(told.gateway, basic(sync.apiToken)).myself.getCurrentUser(),
);
await step(
  'scoped token at the gateway',
  async () =>
    (
      await client(told.gateway, basic(sync.scopedToken)).issues.getIssue({
        issueIdOrKey: key,
      })
    ).self.startsWith(told.gateway),
  true,
);
await step('delete comment', () => jira.issueComments.deleteComment({ issueIdOrKey: key, id: comment?.id }));
await refused('deleting without the right', 403, () => jira.issues.deleteIssue({ issueIdOrKey: key }));

console.log(`${operations().length} operations${checked() ? ', each answer as in the OpenAPI document' : ''}`);
end();
