// adf.mjs: reads a list of documents from standard input and prints, for each, whether the vendor's schema of the
// Atlassian Document Format takes it.
import fs from 'node:fs';
import { require } from './steps.mjs';

const Ajv = require('ajv-draft-04').default ?? require('ajv-draft-04');
const schema = require('@atlaskit/adf-schema/dist/json-schema/v1/full.json');
const valid = new Ajv({ strict: false, logger: false }).compile(schema);
console.log(JSON.stringify(JSON.parse(fs.readFileSync(0, 'utf8')).map((document) => valid(document))));
