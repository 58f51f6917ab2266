// octokit.mjs URL: GitHub's own client does with the fake all that Twinspan does, and each answer is held against
// GitHub's OpenAPI description or its GraphQL schema. Environment: TWINSPAN_FAKE_CLIENTS, where the packages are.
import fs from 'node:fs';
import { Description } from './description.mjs';
import { GraphqlDescription } from './graphqldescription.mjs';
import { load } from './installed.mjs';
import { Steps, equal, truly } from './steps.mjs';

const { Octokit } = await load('@octokit/rest/dist-src/index.js');
const { throttling } = await load('@octokit/plugin-throttling/dist-bundle/index.js');
const { createOAuthDeviceAuth } = await load('@octokit/auth-oauth-device/dist-bundle/index.js');
const { refreshToken } = await load('@octokit/oauth-methods/dist-bundle/index.js');
const { request } = await load('@octokit/request/dist-bundle/index.js');

const url = process.argv[2];
const steps = new Steps();
const rest = new Description('api.github.com', '');
const graphql = new GraphqlDescription();
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const at = { owner: 'lab', repo: 'helpdesk' };
const [ADA, MIA, OTTO] = ['ghp_adaClassic', 'ghp_miaClassic', 'ghp_ottoClassic'];

async function checked(address, options) {
  const response = await fetch(address, options);
  const text = await response.clone().text();
  const path = new URL(address).pathname;
  if (path.startsWith('/login/')) return response;
  const body = text ? JSON.parse(text) : undefined;
  if (path === '/graphql') {
    const { query, variables } = JSON.parse(options.body);
    if (!query.includes('wrong'))
      for (const one of graphql.problems(query, variables, body)) steps.fail('GraphQL', one);
  } else {
    for (const one of rest.problems(options.method, address, response.status, body)) steps.fail('OpenAPI', one);
  }
  return response;
}

function client(auth, more = {}) {
  return new Octokit({
    auth,
    baseUrl: url,
    log: quiet,
    userAgent: 'Twinspan/test',
    request: { fetch: checked },
    ...more,
  });
}

async function control(what, wish = {}) {
  const response = await fetch(`${url}/__fake/${what}`, { method: 'POST', body: JSON.stringify(wish) });
  truly(response.ok, `${what}: ${await response.clone().text()}`);
  return response.json();
}

const [ada, mia, otto] = [ADA, MIA, OTTO].map((token) => client(token));
await control('limits', { write_gap: 0 });

await steps.step('who am I', async () => equal((await ada.users.getAuthenticated()).data.login, 'ada'));
await steps.step('who am I, with a fine-grained token', async () => {
  equal((await client('github_pat_mia').users.getAuthenticated()).data.email, 'mia@example.com');
});
await steps.step('another account', async () =>
  equal((await ada.users.getByUsername({ username: 'mia' })).data.login, 'mia'),
);
await steps.step('role in the organisation', async () => {
  equal((await ada.orgs.getMembershipForAuthenticatedUser({ org: 'lab' })).data.role, 'admin');
  equal((await ada.orgs.listForAuthenticatedUser()).data.length, 2);
});
await steps.refused('organisations without the scope', 403, () =>
  client('ghp_miaPublic').orgs.getMembershipForAuthenticatedUser({ org: 'lab' }),
);
await steps.step('repositories, page by page', async () => {
  const rows = await mia.paginate(mia.repos.listForAuthenticatedUser, { per_page: 2, sort: 'full_name' });
  equal(
    rows.map((row) => row.full_name),
    ['lab/attic', 'lab/backend', 'lab/helpdesk', 'lab/silent'],
  );
});
await steps.step('a repository and my rights', async () => {
  equal((await mia.repos.get(at)).data.permissions.push, true);
  equal((await otto.repos.get(at)).data.permissions.push, false);
  equal((await mia.repos.getCollaboratorPermissionLevel({ ...at, username: 'tess' })).data.role_name, 'triage');
});
await steps.step('meta, root and limits', async () => {
  await ada.meta.get();
  await ada.meta.root();
  equal((await ada.rateLimit.get()).data.resources.search.limit, 30);
});
await steps.step('labels and types', async () => {
  truly((await ada.issues.listLabelsForRepo(at)).data.length >= 4, 'labels');
  await ada.issues.createLabel({ ...at, name: 'high', color: 'ff0000' });
  equal((await ada.issues.getLabel({ ...at, name: 'high' })).data.color, 'ff0000');
  equal(
    (await ada.request('GET /repos/{owner}/{repo}/issue-types', at)).data.map((kind) => kind.name),
    ['Task', 'Bug', 'Feature'],
  );
  await ada.request('GET /orgs/{org}/issue-types', { org: 'lab' });
});
await steps.refused('a label twice', 422, () => ada.issues.createLabel({ ...at, name: 'HIGH' }));
await steps.step('assignees', async () => {
  equal((await ada.issues.listAssignees(at)).data.length, 4);
  equal((await ada.issues.checkUserCanBeAssigned({ ...at, assignee: 'ada' })).status, 204);
});

const issue = await steps.step('create', async () => {
  const made = (
    await mia.issues.create({
      ...at,
      title: 'Printer é😀',
      body: 'One **two**\n\n<!-- sync:K1 -->',
      labels: ['bug', 'high'],
      assignees: ['ada'],
      type: 'Bug',
    })
  ).data;
  equal([made.labels.length, made.assignees[0].login, made.type.name, made.state], [2, 'ada', 'Bug', 'open']);
  truly(made.id > 2 ** 31 && made.id !== made.number, 'id');
  return made;
});
const one = { ...at, issue_number: issue.number };
await steps.step('what is dropped silently', async () => {
  const made = (await otto.issues.create({ ...at, title: 'By a stranger', labels: ['bug'], assignees: ['ada'] })).data;
  equal([made.labels, made.assignees, made.author_association], [[], [], 'NONE']);
});
await steps.step('read, with HTML too', async () => {
  equal((await ada.issues.get(one)).data.title, issue.title);
  const full = (await ada.issues.get({ ...one, mediaType: { format: 'full' } })).data;
  truly(full.body_html.includes('<strong>two</strong>') && full.body.includes('sync:K1'), 'bodies');
});
const comment = await steps.step(
  'comment',
  async () => (await mia.issues.createComment({ ...one, body: 'Hello' })).data,
);
await steps.step('edit and read a comment', async () => {
  await mia.issues.updateComment({ ...at, comment_id: comment.id, body: 'Hello again' });
  equal((await ada.issues.getComment({ ...at, comment_id: comment.id })).data.body, 'Hello again');
  equal((await ada.issues.listComments({ ...one, since: '2020-01-01T00:00:00Z' })).data.length, 1);
});
await steps.step('delete a comment', async () => {
  const made = (await mia.issues.createComment({ ...one, body: 'Gone' })).data;
  equal((await mia.issues.deleteComment({ ...at, comment_id: made.id })).status, 204);
});
await steps.step('change and close', async () => {
  equal((await mia.issues.update({ ...one, title: 'Printer', labels: ['high'] })).data.labels.length, 1);
  equal(
    (await mia.issues.update({ ...one, state: 'closed', state_reason: 'not_planned' })).data.state_reason,
    'not_planned',
  );
  equal((await mia.issues.update({ ...one, state: 'open' })).data.state_reason, 'reopened');
});
await steps.step('labels of an issue', async () => {
  await mia.issues.addLabels({ ...one, labels: ['question'] });
  await mia.issues.setLabels({ ...one, labels: ['bug', 'question'] });
  await mia.issues.removeLabel({ ...one, name: 'bug' });
  equal(
    (await mia.issues.listLabelsOnIssue(one)).data.map((label) => label.name),
    ['question'],
  );
});
await steps.step('lock', async () => {
  await ada.issues.lock({ ...one, lock_reason: 'resolved' });
  await steps.refused('comment on a locked issue', 403, () => otto.issues.createComment({ ...one, body: 'x' }));
  await ada.issues.unlock(one);
});

await control('add-issues', { repository: 'lab/helpdesk', count: 250, comments: 1, apart: 2 });
await control('add-issue', { repository: 'lab/helpdesk', title: 'A pull request', pull: true });
await steps.step('all issues, page by page along Link', async () => {
  const rows = await ada.paginate(ada.issues.listForRepo, {
    ...at,
    state: 'all',
    sort: 'updated',
    direction: 'asc',
    per_page: 100,
  });
  equal([rows.length, new Set(rows.map((row) => row.number)).size], [253, 253]);
  truly(
    rows.every((row, index) => !index || rows[index - 1].updated_at <= row.updated_at),
    'order',
  );
  equal(rows.filter((row) => row.pull_request).length, 1);
});
await steps.step('all comments of the repository along Link', async () => {
  const rows = await ada.paginate(ada.issues.listCommentsForRepo, {
    ...at,
    sort: 'updated',
    direction: 'asc',
    since: '2020-01-01T00:00:00Z',
    per_page: 100,
  });
  equal(rows.length, 251);
});
await steps.step('nothing new is 304', async () => {
  const wish = { ...at, state: 'all', since: '2020-01-01T00:00:00Z', per_page: 100 };
  const { etag } = (await ada.issues.listForRepo(wish)).headers;
  equal((await ada.request('GET /user', { headers: { 'if-none-match': 'W/"x"' } })).status, 200);
  const unchanged = { headers: { 'if-none-match': (await ada.issues.get(one)).headers.etag } };
  equal((await ada.issues.get({ ...one, ...unchanged }).catch((caught) => caught)).status, 304);
  const again = ada.issues.listForRepo({ ...wish, headers: { 'if-none-match': etag } });
  equal((await again.catch((caught) => caught)).status, 304);
});
await steps.step('search', async () => {
  await control('clock', { offset: 61 });
  const found = (await ada.search.issuesAndPullRequests({ q: 'repo:lab/helpdesk is:issue in:title "Printer"' })).data;
  equal([found.total_count, found.items[0].number], [1, issue.number]);
});
await steps.refused('search where nothing is seen', 422, () =>
  otto.search.issuesAndPullRequests({ q: 'repo:lab/backend is:issue x' }),
);

await steps.refused('wrong token', 401, () => client('ghp_wrong').users.getAuthenticated());
await steps.refused('no such issue', 404, () => ada.issues.get({ ...at, issue_number: 99999 }));
await steps.refused('private', 404, () => otto.repos.get({ owner: 'lab', repo: 'backend' }));
await steps.refused('SAML', 403, () => mia.repos.get({ owner: 'sso', repo: 'vault' }));
await steps.refused('narrow token', 403, () => client('github_pat_miaReads').issues.create({ ...at, title: 'x' }));
await steps.refused('archived', 403, () => ada.issues.create({ owner: 'lab', repo: 'attic', title: 'x' }));
await steps.refused('issues disabled', 410, () => ada.issues.create({ owner: 'lab', repo: 'silent', title: 'x' }));
await steps.refused("others' issues", 403, () => otto.issues.update({ ...one, title: 'x' }));
await steps.refused("others' comments", 403, () =>
  otto.issues.updateComment({ ...at, comment_id: comment.id, body: 'x' }),
);
await steps.step('too long', async () => {
  const error = await steps.refused('a body', 422, () =>
    ada.issues.create({ ...at, title: 'x', body: 'x'.repeat(65537) }),
  );
  equal(error.response.data.errors[0].code, 'custom');
});
await steps.step('deleted and transferred', async () => {
  await control('delete-issue', { repository: 'lab/helpdesk', number: 3 });
  await steps.refused('deleted', 410, () => ada.issues.get({ ...at, issue_number: 3 }));
  await control('transfer-issue', { repository: 'lab/helpdesk', number: 4, to: 'lab/backend' });
  const moved = (await ada.issues.get({ ...at, issue_number: 4 })).data;
  truly(moved.repository_url.endsWith('/lab/backend'), moved.repository_url);
});
await steps.step('renamed: reads and writes follow', async () => {
  equal((await ada.issues.get({ owner: 'lab', repo: 'support', issue_number: issue.number })).data.id, issue.id);
  const made = (await ada.issues.create({ owner: 'lab', repo: 'support', title: 'To the old name' })).data;
  truly(made.repository_url.endsWith('/lab/helpdesk'), made.repository_url);
});

const READ = `query ($n: Int!) { repository(owner: "lab", name: "helpdesk") { id issue(number: $n) {
  id fullDatabaseId number title body state stateReason locked labels(first: 50) { nodes { id name color } }
  assignees(first: 10) { nodes { login } } author { login url } authorAssociation createdAt updatedAt closedAt url
  comments(first: 100) { totalCount pageInfo { hasNextPage endCursor } 
    nodes { id databaseId fullDatabaseId body bodyHTML author { login } createdAt updatedAt lastEditedAt url } } } }
  rateLimit { cost limit remaining used resetAt nodeCount } }`;
const seen = await steps.step('GraphQL: an issue with its comments in one call', async () => {
  const answer = await ada.graphql(READ, { n: issue.number });
  const found = answer.repository.issue;
  equal([found.id, found.comments.nodes[0].fullDatabaseId], [issue.node_id, String(comment.id)]);
  truly(found.comments.nodes[0].lastEditedAt, 'lastEditedAt');
  return answer.repository;
});
await steps.step('GraphQL: create, then many comments in one request', async () => {
  const made = (
    await mia.graphql(
      `mutation ($r: ID!, $t: String!, $b: String) {
    createIssue(input: {repositoryId: $r, title: $t, body: $b}) { issue { id number } } }`,
      { r: seen.id, t: 'By GraphQL', b: 'Text' },
    )
  ).createIssue.issue;
  const adds = [1, 2, 3]
    .map(
      (n) => `c${n}: addComment(input: {subjectId: $i, body: "${n}"}) {
    commentEdge { node { id fullDatabaseId } } subject { __typename id } }`,
    )
    .join(' ');
  const added = await mia.graphql(`mutation ($i: ID!) { ${adds} }`, { i: made.id });
  const edited = await mia.graphql(
    `mutation ($i: ID!, $c: ID!) {
    a: updateIssue(input: {id: $i, title: "Renamed", state: CLOSED}) {
      issue { state stateReason title } actor { login } }
    b: updateIssueComment(input: {id: $c, body: "changed"}) { issueComment { body lastEditedAt } }
    c: reopenIssue(input: {issueId: $i}) { issue { closed } }
    d: closeIssue(input: {issueId: $i, stateReason: NOT_PLANNED}) { issue { stateReason } } }`,
    { i: made.id, c: added.c1.commentEdge.node.id },
  );
  equal(
    [edited.a.issue.state, edited.b.issueComment.body, edited.d.issue.stateReason],
    ['CLOSED', 'changed', 'NOT_PLANNED'],
  );
});
await steps.step('GraphQL: what changed since', async () => {
  const found = (
    await ada.graphql(
      `query ($s: DateTime!) { repository(owner: "lab", name: "helpdesk") {
    nameWithOwner isPrivate isArchived hasIssuesEnabled viewerPermission
    issues(first: 100, filterBy: {since: $s}, orderBy: {field: UPDATED_AT, direction: ASC}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { number updatedAt } } } viewer { login name } }`,
      { s: '2020-01-01T00:00:00Z' },
    )
  ).repository;
  equal([found.viewerPermission, found.issues.pageInfo.hasNextPage], ['ADMIN', true]);
});
await steps.step('GraphQL: errors are those of its client', async () => {
  for (const [query, kind] of [
    ['{ repository(owner: "lab", name: "wrong") { id } }', 'NOT_FOUND'],
    ['{ wrong }', undefined],
  ]) {
    const error = await ada.graphql(query).catch((caught) => caught);
    equal([error.name, error.errors[0].type], ['GraphqlResponseError', kind]);
  }
});
await steps.step("GraphQL: the fake's schema is a part of GitHub's", () => {
  equal(graphql.differences(fs.readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')), []);
});

await steps.step("GitHub's throttling knows both limits by their answers", async () => {
  for (const [wish, kind] of [
    [{ create_minute: 0 }, 'secondary'],
    [{ create_minute: 80, core: 1, reset: true }, 'primary'],
  ]) {
    for (const status of [403, 429]) {
      await control('limits', { ...wish, status });
      const told = [];
      const careful = new (Octokit.plugin(throttling))({
        auth: MIA,
        baseUrl: url,
        log: quiet,
        request: { fetch: checked },
        throttle: {
          onRateLimit: (wait) => void told.push('primary', wait),
          onSecondaryRateLimit: (wait) => void told.push('secondary', wait),
        },
      });
      await careful.issues.create({ ...at, title: 'x' }).catch(() => {});
      await careful.issues.create({ ...at, title: 'x' }).catch(() => {});
      equal(told[0], kind);
      truly(told[1] > 50 && told[1] <= 3660, `wait ${told[1]}`);
    }
  }
  await control('limits', { core: 5000, reset: true, status: 403 });
});

const logins = request.defaults({ baseUrl: url, headers: { 'user-agent': 'Twinspan/test' } });
await steps.step('device flow', async () => {
  const auth = createOAuthDeviceAuth({
    clientType: 'oauth-app',
    clientId: 'Ov23fakeOAuthApp',
    scopes: ['repo'],
    request: logins,
    onVerification: async ({ user_code }) => {
      await control('approve', { user_code, user: 'mia' });
    },
  });
  const { token } = await auth({ type: 'oauth' });
  equal((await client(token).users.getAuthenticated()).data.login, 'mia');
});
await steps.step("refresh of a GitHub App's token", async () => {
  const given = await control('app-token', { user: 'mia' });
  const { authentication } = await refreshToken({
    clientType: 'github-app',
    clientId: 'Iv23fakeGithubApp',
    clientSecret: '',
    refreshToken: given.refresh_token,
    request: logins,
  });
  equal((await client(authentication.token).users.getAuthenticated()).data.login, 'mia');
  truly(authentication.refreshToken !== given.refresh_token && authentication.expiresAt, 'rotation');
});

await steps.step("GitHub's client broke no rule that the fake knows", async () => {
  const breaches = await (await fetch(`${url}/__fake/breaches`)).json();
  const meant = /before the end of the wait/; // the throttling test goes on after being refused
  equal(
    breaches.filter((sentence) => !meant.test(sentence)),
    [],
  );
});
console.log(`${rest.operations.size} operations and statuses were held against the description`);
if (process.env.SHOW_OPERATIONS) console.log([...rest.operations].sort().join('\n'));
steps.end();
