// GitHub's public GraphQL schema: says whether a document is valid, and whether an answer has its types.
import { installed, text } from './installed.mjs';

const graphql = installed('graphql');

export class GraphqlDescription {
  constructor() {
    this.schema = graphql.buildSchema(text('@octokit/graphql-schema/schema.graphql'), { assumeValid: true });
  }

  problems(query, variables, answer) {
    const document = graphql.parse(query);
    const invalid = graphql.validate(this.schema, document).map((one) => one.message);
    if (invalid.length || !answer.data) return invalid;
    // Executes the document over the answer itself: each value must be of its field's type.
    const result = graphql.executeSync({
      schema: this.schema,
      document,
      rootValue: answer.data,
      variableValues: variables,
      fieldResolver: (source, _args, _context, info) => source[info.path.key],
      typeResolver: (value) => value.__typename ?? guess(value),
    });
    return (result.errors ?? []).map((one) => `${one.path?.join('.')}: ${one.message}`);
  }

  // What the fake's own schema says otherwise than GitHub's.
  differences(ownText) {
    const own = graphql.buildSchema(ownText);
    const differences = [];
    for (const [name, type] of Object.entries(own.getTypeMap())) {
      if (name.startsWith('__')) continue;
      const real = this.schema.getType(name);
      if (!real) differences.push(`${name} is no type`);
      else if (type.getValues) differences.push(...enumDifferences(type, real));
      else if (type.getFields) differences.push(...fieldDifferences(type, real));
    }
    return differences;
  }
}

function guess(value) {
  return 'login' in value ? 'User' : 'Issue';
}

function enumDifferences(type, real) {
  const names = (one) =>
    one
      .getValues()
      .map((value) => value.name)
      .join();
  return names(type) === names(real) ? [] : [`${type.name} has other values`];
}

function fieldDifferences(type, real) {
  return Object.values(type.getFields()).flatMap((field) => {
    const same = real.getFields()[field.name];
    const where = `${type.name}.${field.name}`;
    if (!same) return [`${where} is no field`];
    if (String(same.type) !== String(field.type)) return [`${where} is a ${same.type}`];
    return (field.args ?? []).flatMap((argument) => {
      const real = same.args.find((one) => one.name === argument.name);
      if (!real) return [`${where} takes no ${argument.name}`];
      return String(real.type) === String(argument.type) ? [] : [`${where}(${argument.name}) is a ${real.type}`];
    });
  });
}
