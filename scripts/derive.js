// Writes schema/derived/full.graphql, what frontends get; with --check it only tells whether that file is up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deriveSchema, loadModel } from '../dist/model/model.js';

const file = fileURLToPath(new URL('../schema/derived/full.graphql', import.meta.url));
const derived = `${deriveSchema(loadModel()).trim()}\n`;

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, derived);
} else if (readFileSync(file, 'utf8') !== derived) {
  console.error('schema/derived/full.graphql is not what schema/ says now: run npm run codegen and commit the result.');
  process.exitCode = 1;
}
