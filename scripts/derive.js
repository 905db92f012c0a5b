// Writes what is derived from schema/: the schema that frontends get, and what the explorer draws of it. With --check it
// only tells whether the files are up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deriveSchema, loadModel } from '../dist/model/model.js';

const FOLDER = fileURLToPath(new URL('../schema/derived/', import.meta.url));
const model = loadModel();

/** The types of things and the ties between them, without what GraphQL needs beside. */
function drawn() {
  const ofAll = (name) => [...model.tieProperties.values()].every(({ fields }) => fields.has(name));
  const ties = [...model.relationships.values()].map(({ type, properties, undirected, pairs }) => ({
    type,
    undirected,
    says: [...model.tieProperties.get(properties).fields.keys()].filter((name) => !ofAll(name)),
    pairs,
  }));
  const types = [...model.entities.values()].map(({ name, description, backdrop }) => ({
    name,
    description,
    backdrop,
  }));
  return { types, ties };
}

const DERIVED = {
  'full.graphql': `${deriveSchema(model).trim()}\n`,
  'drawn.json': `${JSON.stringify(drawn(), null, 2)}\n`,
};

const isCheck = process.argv.includes('--check');
if (!isCheck) mkdirSync(FOLDER, { recursive: true });
for (const [name, derived] of Object.entries(DERIVED))
  if (!isCheck) writeFileSync(FOLDER + name, derived);
  else if (readFileSync(FOLDER + name, 'utf8') !== derived) {
    console.error(`schema/derived/${name} is not what schema/ says now: run npm run codegen and commit the result.`);
    process.exitCode = 1;
  }
