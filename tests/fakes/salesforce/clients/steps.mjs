// What jsforce.mjs is made of: steps, the fake's controls, and signing in as a browser would.
// "want": must work. "refuse": must be an error of that code. One line
// a step; the last says how many; exit 1 if one failed.
import { createRequire } from 'node:module';
import path from 'node:path';

const modules = process.env.TWINSPAN_FAKE_CLIENTS || '.';
export const jsforce = createRequire(path.join(path.resolve(modules), 'x.js'))('jsforce');
export const about = JSON.parse(process.argv[2]);
export const {
  url,
  client_id: clientId,
  redirect_uris: [redirectUri],
} = about;
export const version = '67.0';
export const base = `/services/data/v${version}`;
let steps = 0;
let failed = 0;

function say(good, name, what) {
  steps += 1;
  if (!good) failed += 1;
  console.log(good ? 'ok    ' : 'FAILED', name, String(what ?? '').slice(0, 160));
}
export async function want(name, step) {
  try {
    const got = await step();
    say(true, name, JSON.stringify(got));
    return got;
  } catch (error) {
    say(false, name, `${error.errorCode ?? error.name}: ${error.message}`);
    return undefined;
  }
}
export async function refuse(name, code, step) {
  try {
    say(false, name, `was accepted: ${JSON.stringify(await step())}`);
  } catch (error) {
    const got = error.errorCode ?? error.name;
    say(got === code, name, got === code ? code : `wanted ${code}, got ${got}: ${error.message}`);
  }
}
export function must(condition, message) {
  if (!condition) throw new Error(message);
}
export async function control(what, asked = {}) {
  const answer = await fetch(`${url}/__fake/${what}`, { method: 'POST', body: JSON.stringify(asked) });
  must(answer.ok, `control ${what}: ${answer.status}`);
  return answer.json();
}

export async function browse(oauth2, asked) {
  const answer = await fetch(oauth2.getAuthorizationUrl(asked), {
    redirect: 'manual',
    headers: { 'User-Agent': 'test' },
  });
  must(answer.status === 302, `authorize: ${answer.status} ${await answer.text()}`);
  return new URL(answer.headers.get('location')).searchParams;
}
export async function signIn(user) {
  await control('settings', { sign_in: 'approve', sign_in_as: user });
  const oauth2 = new jsforce.OAuth2({ loginUrl: url, clientId, redirectUri, useVerifier: true });
  oauth2.codeVerifier = oauth2.codeVerifier.slice(0, 128); // jsforce makes 171 characters, the RFC allows 128
  const connection = new jsforce.Connection({ oauth2, version, instanceUrl: url });
  const back = await browse(oauth2, { scope: 'api refresh_token openid', state: 'state-1' });
  must(back.get('state') === 'state-1', 'state');
  const person = await connection.authorize(back.get('code'));
  must(person.id === about.users[user].id && person.organizationId === about.organization, JSON.stringify(person));
  return connection;
}

export function finish() {
  console.log(`${steps} steps, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
