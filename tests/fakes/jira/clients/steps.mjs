// The steps of a client's run: each prints one line; the last says how many there were, and whether all went well.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';

const folder = path.join(process.env.TWINSPAN_FAKE_CLIENTS, 'node_modules');
export const load = (file) => import(pathToFileURL(path.join(folder, file)).href);
export const require = createRequire(path.join(folder, 'x.js'));

let steps = 0,
  failed = 0;

export function fail(name, words) {
  failed++;
  console.log('FAIL', name, String(words).slice(0, 600));
}

export async function step(name, action, expected) {
  steps++;
  try {
    const got = await action();
    if (expected !== undefined && !isDeepStrictEqual(got, expected)) return fail(name, `got ${JSON.stringify(got)}`);
    console.log('ok  ', name);
    return got;
  } catch (error) {
    return fail(
      name,
      `${error?.name}: ${error?.message ?? JSON.stringify(error)} ${JSON.stringify(error?.body ?? '')}`,
    );
  }
}

// Fields that Twinspan reads or writes and that a list of fields does not name.
export function missingFields(listed) {
  const names = listed.map((field) => field.id);
  return [
    'summary',
    'description',
    'issuetype',
    'status',
    'priority',
    'labels',
    'comment',
    'attachment',
    'created',
    'updated',
    'security',
  ].filter((name) => !names.includes(name));
}

export function end() {
  console.log(`${steps} steps, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
