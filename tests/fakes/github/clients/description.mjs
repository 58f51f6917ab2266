// GitHub's OpenAPI description: says whether a call and its answer are those of an operation.
import { installed, text } from './installed.mjs';

const Ajv = installed('ajv').default;
const addFormats = installed('ajv-formats').default;

// What any operation may answer, with and without a body; few operations name them.
const GENERAL = ['401', '403', '404', '429'];
const BARE = ['304', '307'];
const GENERAL_SCHEMA = {
  type: 'object',
  required: ['message', 'documentation_url', 'status'],
  properties: { message: { type: 'string' }, documentation_url: { type: 'string' }, status: { type: 'string' } },
};

export class Description {
  constructor(name, root) {
    this.root = root;
    this.operations = new Set(); // those that were checked
    this.document = JSON.parse(text(`@octokit/openapi/generated/${name}.json`));
    allowNull([this.document.paths, this.document.components]);
    this.ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats(this.ajv);
    for (const format of ['int64', 'repo.nwo', 'ssh-url', 'timestamp', 'uri-template'])
      this.ajv.addFormat(format, true);
    this.ajv.addSchema(this.document, 'github');
    this.validators = new Map();
    this.routes = Object.keys(this.document.paths)
      .map((path) => ({ path, fixed: (path.match(/\{/g) ?? []).length, expression: expression(path) }))
      .sort((one, other) => one.fixed - other.fixed);
  }

  // What is wrong with a call and its answer, as sentences.
  problems(method, url, status, body) {
    const address = new URL(url);
    let path = decodeURI(address.pathname).slice(this.root.length) || '/';
    path = path.replace(/^\/repositories\/\d+/, '/repos/owner/name');
    const verb = method.toLowerCase();
    const route = this.routes.find((one) => one.expression.test(path) && this.document.paths[one.path][verb]);
    if (!route) return [`${method} ${path} is no operation`];
    const operation = this.document.paths[route.path][verb];
    this.operations.add(`${method} ${route.path} ${status}`);
    const problems = this.#query(operation, address.searchParams);
    const answer = this.#answer(operation, `/paths/${escape(route.path)}/${verb}`, String(status));
    if (!answer) problems.push(`status ${status} is none of ${Object.keys(operation.responses)}`);
    else if (answer.schema) problems.push(...this.#validate(answer, body));
    else if (body !== undefined && ![301, 307].includes(status)) problems.push('a body, where none is described');
    return problems.map((problem) => `${method} ${route.path} ${status}: ${problem}`);
  }

  #query(operation, given) {
    const known = (operation.parameters ?? []).map((one) => this.#resolve(one)).filter((one) => one.in === 'query');
    const cursors = ['after', 'before']; // of Link; they are in no description
    return [...given.keys()]
      .filter((name) => !cursors.includes(name) && !known.some((one) => one.name === name))
      .map((name) => `${name} is no parameter`);
  }

  // The schema of an answer, as an address in the document or as itself; undefined for an unknown status.
  #answer(operation, address, status) {
    const described = operation.responses[status];
    if (!described && BARE.includes(status)) return {};
    if (!described) return GENERAL.includes(status) ? { schema: GENERAL_SCHEMA } : undefined;
    const resolved = this.#resolve(described);
    const kind = Object.keys(resolved.content ?? {}).find((one) => one.includes('json'));
    if (!kind) return {};
    const base = described.$ref ? described.$ref.slice(1) : `${address}/responses/${status}`;
    const schema = { $ref: `github#${base}/content/${escape(kind)}/schema` };
    return { schema, plain: resolved.content[kind].schema, name: `${base} ${kind}` };
  }

  #validate({ schema, plain, name }, body) {
    const key = name ?? 'general';
    if (!this.validators.has(key)) this.validators.set(key, this.ajv.compile(schema));
    const check = this.validators.get(key);
    const problems = check(body) ? [] : check.errors.slice(0, 5).map((one) => `${one.instancePath} ${one.message}`);
    if (!plain) return problems;
    const undescribed = new Set(this.#undescribed(plain, body, ''));
    undescribed.delete('.status is undescribed'); // all refusals have it, some descriptions forget it
    return [...problems, ...undescribed];
  }

  // Properties that no branch of the schema has: the description allows them, but here they are slips of the pen.
  #undescribed(schema, value, at) {
    const branches = this.#branches(schema);
    if (Array.isArray(value)) {
      const items = { anyOf: branches.map((one) => one.items).filter(Boolean) };
      return items.anyOf.length ? value.flatMap((one) => this.#undescribed(items, one, `${at}[]`)) : [];
    }
    if (value === null || typeof value !== 'object') return [];
    const described = branches.filter((one) => one.properties);
    if (!described.length || branches.some((one) => typeof one.additionalProperties === 'object')) return [];
    return Object.entries(value).flatMap(([name, inner]) => {
      const found = described.map((one) => one.properties[name]).filter(Boolean);
      return found.length
        ? this.#undescribed({ anyOf: found }, inner, `${at}.${name}`)
        : [`${at}.${name} is undescribed`];
    });
  }

  #branches(schema) {
    const resolved = this.#resolve(schema);
    const parts = [...(resolved.oneOf ?? []), ...(resolved.anyOf ?? []), ...(resolved.allOf ?? [])];
    return [resolved, ...parts.flatMap((part) => this.#branches(part))];
  }

  #resolve(one) {
    if (!one.$ref) return one;
    const steps = one.$ref
      .slice(2)
      .split('/')
      .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
    return this.#resolve(steps.reduce((inner, step) => inner[step], this.document));
  }
}

function expression(path) {
  return new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')}$`);
}

function escape(step) {
  return encodeURIComponent(step.replace(/~/g, '~0').replace(/\//g, '~1'));
}

// OpenAPI 3.0 says "nullable", which JSON Schema doesn't know beside an enum or a combination.
function allowNull(node) {
  if (!node || typeof node !== 'object') return;
  for (const inner of Object.values(node)) allowNull(inner);
  if (node.nullable !== true) return;
  if (Array.isArray(node.enum) && !node.enum.includes(null)) node.enum.push(null);
  for (const kind of ['oneOf', 'anyOf']) if (Array.isArray(node[kind])) node[kind].push({ enum: [null] });
  if (node.allOf) {
    node.anyOf = [{ allOf: node.allOf }, { enum: [null] }];
    delete node.allOf;
  }
  if (!node.type) delete node.nullable;
}
