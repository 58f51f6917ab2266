// enterprise.mjs URL: the same client and the description of an Enterprise Server, where the kinds of GitHub differ.
import { Description } from './description.mjs';
import { load } from './installed.mjs';
import { Steps, equal } from './steps.mjs';

const { Octokit } = await load('@octokit/rest/dist-src/index.js');
const url = process.argv[2];
const steps = new Steps();
const description = new Description('ghes-3.19', '/api/v3');

async function checked(address, options) {
  const response = await fetch(address, options);
  const text = await response.clone().text();
  if (new URL(address).pathname === '/api/graphql') return response;
  for (const one of description.problems(
    options.method,
    address,
    response.status,
    text ? JSON.parse(text) : undefined,
  )) {
    steps.fail('OpenAPI', one);
  }
  return response;
}

const log = { debug() {}, info() {}, warn() {}, error() {} };
const client = (auth) => new Octokit({ auth, baseUrl: `${url}/api/v3`, log, request: { fetch: checked } });
const at = { owner: 'lab', repo: 'helpdesk' };
const [ada, nobody] = [client('ghp_adaClassic'), client()];

await steps.step('recognised by meta', async () => {
  const answer = await nobody.meta.get();
  equal([answer.data.installed_version, answer.headers['x-github-enterprise-version']], ['3.19.0', '3.19.0']);
});
await steps.step('issues and comments', async () => {
  const issue = (await ada.issues.create({ ...at, title: 'One', labels: ['bug'] })).data;
  const one = { ...at, issue_number: issue.number };
  await ada.issues.createComment({ ...one, body: 'x' });
  await ada.issues.update({ ...one, state: 'closed' });
  equal((await ada.paginate(ada.issues.listForRepo, { ...at, state: 'all', per_page: 1 })).length, 1);
  equal((await ada.paginate(ada.issues.listCommentsForRepo, { ...at, per_page: 1 })).length, 1);
  equal((await ada.issues.get(one)).headers['x-ratelimit-limit'], undefined);
});
await steps.step('GraphQL at its own address', async () => {
  equal((await ada.graphql('{ viewer { login } }')).viewer.login, 'ada');
});
await steps.step('private mode', async () => {
  const settings = await fetch(`${url}/__fake/settings`, { method: 'POST', body: '{"private_mode": true}' });
  equal(settings.status, 200);
  const error = await steps.refused('meta without credentials', 401, () => nobody.request('GET /user'));
  equal(typeof error.response.data.documentation_url, 'string');
  equal((await ada.meta.get()).status, 200);
});
steps.end();
