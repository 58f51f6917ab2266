// compare.mjs URL OTHER_URL: the same calls to the fake and to another stand-in for GitHub; prints where their answers
// differ in status, headers, names or kinds of values. Both know ada and otto (tokens ghp_NAMEClassic), lab/helpdesk
// and the private lab/backend, and begin without issues.
const [, , url, other] = process.argv;
const issues = '/repos/lab/helpdesk/issues';
const calls = [
  ['GET', '/user'],
  ['GET', '/users/mia'],
  ['GET', '/repos/lab/helpdesk'],
  ['GET', '/user/repos?per_page=100'],
  ['GET', '/user/orgs'],
  ['GET', '/user/memberships/orgs/lab'],
  ['GET', '/meta'],
  ['GET', '/rate_limit'],
  ['POST', issues, { title: 'One', body: 'x', labels: ['bug'] }],
  ['POST', issues, { title: 'Two' }],
  ['POST', issues, { body: 'x' }],
  ['POST', issues, { title: ' ' }],
  ['POST', issues, { title: 'x'.repeat(257) }],
  ['POST', issues, { title: 'x', body: 'x'.repeat(65537) }],
  ['POST', issues, { title: 'x', labels: null }],
  ['POST', issues, { title: 'By otto', labels: ['bug'] }, 'otto'],
  ['GET', `${issues}/1`],
  ['GET', `${issues}/999`],
  ['GET', issues],
  ['GET', `${issues}?state=all&per_page=1`],
  ['GET', `${issues}?since=2100-01-01T00:00:00Z`],
  ['GET', `${issues}?state=wrong`],
  ['PATCH', `${issues}/1`, { state: 'closed' }],
  ['PATCH', `${issues}/1`, { state: 'open', labels: ['question'] }],
  ['PATCH', `${issues}/1`, { state: 'wrong' }],
  ['PATCH', `${issues}/1`, { title: 'x' }, 'otto'],
  ['POST', `${issues}/1/comments`, { body: 'Hello' }],
  ['POST', `${issues}/1/comments`, { body: '' }],
  ['GET', `${issues}/1/comments`],
  ['GET', `${issues}/comments?sort=updated&direction=asc`],
  ['GET', `${issues}/comments/COMMENT`],
  ['PATCH', `${issues}/comments/COMMENT`, { body: 'Changed' }],
  ['PATCH', `${issues}/comments/COMMENT`, { body: 'x' }, 'otto'],
  ['DELETE', `${issues}/comments/COMMENT`],
  ['GET', `${issues}/comments/COMMENT`],
  ['GET', `${issues}/1/labels`],
  ['PUT', `${issues}/1/lock`, {}],
  ['POST', `${issues}/1/comments`, { body: 'x' }, 'otto'],
  ['DELETE', `${issues}/1/lock`],
  ['GET', '/repos/lab/helpdesk/labels'],
  ['GET', '/repos/lab/helpdesk/assignees'],
  ['GET', '/repos/lab/backend', undefined, 'otto'],
  ['GET', '/repos/lab/backend', undefined, null],
  ['GET', '/user', undefined, null],
  ['GET', '/user', undefined, 'nobody'],
  ['GET', '/nowhere'],
  ['GET', '/search/issues?q=repo:lab/helpdesk+is:issue+Two'],
  ['GET', '/search/issues?q=repo:lab/nowhere+is:issue+x'],
  ['POST', '/graphql', { query: '{ viewer { login } }' }],
  ['POST', '/login/device/code', { client_id: 'Ov23fakeOAuthApp' }],
];

async function run(root) {
  const seen = [];
  let comment = 0;
  for (const [method, path, body, who = 'ada'] of calls) {
    const headers = { accept: 'application/vnd.github+json', 'user-agent': 'Twinspan/test' };
    if (path.startsWith('/login'))
      Object.assign(headers, { accept: 'application/json', 'content-type': 'application/json' });
    else if (who) headers.authorization = `token ghp_${who}Classic`;
    const response = await fetch(root + path.replace('COMMENT', comment), {
      method,
      headers,
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    let answer = text;
    try {
      answer = JSON.parse(text);
    } catch {
      /* no JSON */
    }
    if (path.endsWith('/1/comments') && method === 'POST' && response.ok) comment = answer.id;
    seen.push({
      status: response.status,
      names: [...response.headers.keys()],
      link: response.headers.get('link'),
      answer,
    });
  }
  return seen;
}

const kind = (value) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

// Paths below `answer` whose kinds differ; of a list the first row.
function differences(one, two, at = '') {
  if (kind(one) !== kind(two)) return [`${at || 'the answer'}: ${kind(one)}, not ${kind(two)}`];
  if (kind(one) === 'list') return one.length && two.length ? differences(one[0], two[0], `${at}[]`) : [];
  if (kind(one) !== 'object') return at.endsWith('message') && one !== two ? [`${at}: "${one}", not "${two}"`] : [];
  return [...new Set([...Object.keys(one), ...Object.keys(two)])].flatMap((name) => {
    if (!(name in two)) return [`${at}.${name} only here`];
    if (!(name in one)) return [`${at}.${name} only there`];
    return differences(one[name], two[name], `${at}.${name}`);
  });
}

await fetch(`${url}/__fake/limits`, { method: 'POST', body: '{"write_gap": 0}' });
await fetch(`${url}/__fake/settings`, { method: 'POST', body: '{"index_lag": 0}' });
const [here, there] = [await run(url), await run(other)];
const headers = new Set();
calls.forEach(([method, path, , who], index) => {
  const [one, two] = [here[index], there[index]];
  const same = one.status === two.status;
  const found = same ? differences(one.answer, two.answer) : [`${one.status}, not ${two.status}`];
  if (!one.link !== !two.link) found.push(`Link: ${one.link}, not ${two.link}`);
  for (const name of one.names) if (!two.names.includes(name)) headers.add(`-${name}`);
  for (const name of two.names) if (!one.names.includes(name)) headers.add(`+${name}`);
  if (found.length) console.log(`${method} ${path}${who === undefined ? '' : ` (${who})`}\n  ${found.join('\n  ')}`);
});
console.log(`Headers sometimes missing there (-) or here (+): ${[...headers].join(' ')}`);
