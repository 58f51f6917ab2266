// Checks each answer that fetch brings from the API against Atlassian's OpenAPI document, where one is at hand
// (TWINSPAN_JIRA_OPENAPI names the file); without one it only counts the operations.
import fs from 'node:fs';
import { require, fail } from './steps.mjs';

const file = process.env.TWINSPAN_JIRA_OPENAPI;
const real = globalThis.fetch;
const seen = new Set();
let document, routes, ajv;

if (file) {
  document = JSON.parse(fs.readFileSync(file, 'utf8'));
  repair(document.paths);
  repair(document.components);
  const Ajv = require('ajv').default;
  ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)$/);
  for (const name of ['int32', 'int64', 'double', 'float', 'binary', 'byte', 'uri', 'uuid']) ajv.addFormat(name, true);
  ajv.addSchema(document, 'spec');
  routes = Object.entries(document.paths)
    .map(([route, item]) => ({
      route,
      item,
      names: (route.match(/\{/g) || []).length,
      expression: new RegExp('^' + route.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '([^/]+)') + '$'),
    }))
    .sort((one, other) => one.names - other.names);
}

// "nullable" beside no "type" makes the validator refuse the whole schema; beside an enum it needs null in the list.
function repair(node) {
  if (!node || typeof node !== 'object') return;
  if (node.nullable === true && Array.isArray(node.enum) && !node.enum.includes(null)) node.enum.push(null);
  if (typeof node.nullable === 'boolean' && node.type === undefined) delete node.nullable;
  Object.entries(node).forEach(([key, value]) => key !== 'example' && key !== 'examples' && repair(value));
}

// Where the document contradicts its own examples or what recorded answers hold: operation, and what it says in vain.
const SLIPS = [
  ['get /rest/api/3/serverInfo', 'defaultLocale'], // in its example, but not among the properties
  ['post /rest/api/3/issue/bulkfetch', 'expand'], // likewise
  ['get /rest/api/3/issue/{issueIdOrKey}/remotelink', 'must be object'], // a list, unless a globalId is asked for
];
const escaped = (text) => encodeURIComponent(text.replace(/~/g, '~0').replace(/\//g, '~1'));

globalThis.fetch = async (address, init = {}) => {
  const answer = await real(address, init);
  const method = (init.method ?? 'GET').toLowerCase();
  const place = new URL(address).pathname.replace(/^\/ex\/jira\/[^/]+/, '');
  if (place.startsWith('/rest/api/3/')) await check(method, place, answer.clone());
  return answer;
};

async function check(method, place, answer) {
  if (!routes) return seen.add(`${method} ${place.replace(/\/(\d+|[A-Z]+-\d+)(?=\/|$)/g, '/{}')}`);
  const found = routes.find((one) => one.expression.test(place) && one.item[method]);
  if (!found) return answer.status === 404 || fail('OpenAPI', `${method} ${place} is not in the document`);
  seen.add(`${method} ${found.route}`);
  if (answer.redirected) return; // from the media host
  const status = String(answer.status);
  const described = found.item[method].responses[status];
  if (!described)
    return ['403', '429', '503'].includes(status) || fail('OpenAPI', `${method} ${found.route}: no ${status}`);
  const media = Object.keys(described.content ?? {}).find((name) => name.includes('json'));
  if (!media || !described.content[media].schema || !(answer.headers.get('content-type') ?? '').includes('json'))
    return;
  const pointer = `/paths/${escaped(found.route)}/${method}/responses/${status}/content/${escaped(media)}/schema`;
  const valid = ajv.getSchema(`spec#${pointer}`) ?? ajv.compile({ $ref: `spec#${pointer}` });
  if (valid(await answer.json())) return;
  const operation = `${method} ${found.route}`;
  const words = (error) => `${error.instancePath} ${error.message} ${error.params?.additionalProperty ?? ''}`;
  const wrong = valid.errors
    .map(words)
    .filter((one) => !SLIPS.some(([slip, said]) => slip === operation && one.includes(said)));
  if (wrong.length) fail('OpenAPI', `${operation} ${status}: ${wrong.join('; ')}`);
}

export const operations = () => [...seen].sort();
export const checked = () => Boolean(file);
