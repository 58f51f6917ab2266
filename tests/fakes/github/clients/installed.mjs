// Packages from the folder that TWINSPAN_FAKE_CLIENTS names, wherever these files are.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const folder = process.env.TWINSPAN_FAKE_CLIENTS ?? '.';
export const installed = createRequire(path.resolve(folder, 'any.js'));

export function text(file) {
  return fs.readFileSync(path.resolve(folder, 'node_modules', file), 'utf8');
}

// An ES module of a package, by a file within it (they name no entry that require could find).
export function load(file) {
  return import(pathToFileURL(path.resolve(folder, 'node_modules', file)).href);
}
