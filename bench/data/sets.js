import { fileURLToPath } from 'node:url';
import { applyChangeSet } from '../../dist/changes/changes.js';
import { setUp } from '../../dist/graph/setup.js';
import { loadModel } from '../../dist/model/model.js';
import { importFiles } from '../../dist/spreadsheet/spreadsheet.js';
import { makeRegion, REGIONS } from './region.js';

/**
 * What is measured on. Each set fills an empty graph through the product's own way to write, the same on every engine. In
 * all of them every person is public, for other candidates know nothing of privacy, and they have to answer alike.
 *
 * @import { GraphStore } from '../../dist/graph/store.js'
 * @typedef {{ title: string, fill: (store: GraphStore) => Promise<void> }} DataSet
 */

const ESTUARY = fileURLToPath(new URL('../../seed/estuary.xlsx', import.meta.url));

/** What one transaction writes, so that the server's memory for a transaction suffices. */
const CHANGES = 20_000;

const model = loadModel();

/** @type {Readonly<Record<string, DataSet>>} */
export const DATA_SETS = {
  main: { title: 'a skewed region: 25,000 entities, 80,000 ties', fill: (store) => fillRegion(store, 'main') },
  city: { title: 'a city: seed/estuary.xlsx', fill: fillCity },
  uniform: {
    title: 'the region, but all alike: an answer repeats nothing',
    fill: (store) => fillRegion(store, 'uniform'),
  },
};

function fillRegion(store, name) {
  return fill(store, name, makeRegion(name, REGIONS[name]));
}

/** Writes entities and ties into an empty graph. */
export async function fill(store, name, { entities, ties }) {
  await setUp(store, model);
  for (const some of portions(entities)) await write(store, name, { entities: some, ties: [] });
  for (const some of portions(ties)) await write(store, name, { entities: [], ties: some });
}

async function fillCity(store) {
  await setUp(store, model);
  const { problems } = await importFiles(store, model, [ESTUARY], { dryRun: false, author: null });
  const [error] = problems.filter(({ severity }) => severity === 'ERROR');
  if (error) throw new Error(`${ESTUARY} does not fill the graph: ${error.message}`);
  await write(store, 'everybody is public', { entities: await shown(store), ties: [] });
  await write(store, 'no pair is tied twice', { entities: [], ties: await doubled(store) });
}

async function shown(store) {
  const hidden = await store.query("MATCH (n:Person) WHERE n.visibility = 'STAFF' RETURN n.id AS id ORDER BY id");
  const [before, after] = [{ visibility: 'STAFF' }, { visibility: 'PUBLIC' }];
  return hidden.map(({ id }) => ({ type: 'Person', id: String(id), before, after }));
}

/** All but the first of the ties of one type between two: @neo4j/graphql lists such a far end once, the others each tie. */
async function doubled(store) {
  const ties = await store.query(
    `MATCH (a:Entity)-[r:MEMBER_OF|PARTICIPATES_IN]->(b:Entity)
     RETURN type(r) AS type, r.id AS id, a.id AS from, b.id AS to, r.role AS role ORDER BY id`,
  );
  const met = new Set();
  return ties.flatMap(({ role, ...tie }) => {
    const pair = `${tie.type} ${tie.from} ${tie.to}`;
    if (met.has(pair)) return [{ ...tie, before: { role }, after: null }];
    met.add(pair);
    return [];
  });
}

async function write(store, file, changes) {
  const revision = (await store.revision()) ?? 0;
  const cause = { kind: 'IMPORT', author: null, files: [file] };
  await applyChangeSet(store, model, { ...changes, cause, revision, naming: null });
}

function portions(changes) {
  return Array.from({ length: Math.ceil(changes.length / CHANGES) }, (_, index) =>
    changes.slice(index * CHANGES, (index + 1) * CHANGES),
  );
}
