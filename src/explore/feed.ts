import { entityPages } from '../graph/pages.js';
import type { GraphStore } from '../graph/store.js';
import type { EntityType, Model } from '../model/model.js';
import type { EntityCells, TieCells } from './build.js';
import { kindsOf } from './kinds.js';
import type { Thread } from './thread.js';

/** Entities whose ties are read at once. */
const ENDS_A_PAGE = 500;

/** Sends the thread the whole graph, page by page. It does not become what questions are about until `finish`. */
export async function feed(store: GraphStore, model: Model, thread: Thread): Promise<void> {
  thread.send({ kind: 'begin', kinds: kindsOf(model) });
  const ids: string[] = [];
  for (const entity of model.entities.values())
    for await (const page of entityPages(store, entity.name, columnsOf(entity))) {
      thread.send({ kind: 'entities', type: entity.name, rows: page as EntityCells[] });
      for (const [id] of page) ids.push(id);
    }
  for (let start = 0; start < ids.length; start += ENDS_A_PAGE)
    thread.send({ kind: 'ties', rows: await tiesOf(store, ids.slice(start, start + ENDS_A_PAGE)) });
}

/** By type, the states of what is not going on, whatever its dates say: met, over, called off, or not held. */
const INACTIVE: Readonly<Record<string, readonly string[]>> = {
  Need: ['MATCHED', 'CLOSED'],
  Offer: ['MATCHED', 'CLOSED'],
  Partnership: ['ENDED'],
  Project: ['COMPLETED', 'CANCELLED'],
  Programme: ['COMPLETED', 'CANCELLED'],
  Event: ['PLANNED', 'CANCELLED'],
};

function columnsOf({ name, lifetime, fields }: EntityType): string[] {
  const days = lifetime ? [`n.${lifetime.from}`, `n.${lifetime.to}`] : ['null', 'null'];
  const states = INACTIVE[name]?.map((state) => `'${state}'`).join(', ');
  const inactive = states ? `coalesce(n.status IN [${states}], false)` : 'false';
  const organisationKind = name === 'Organisation' ? 'n.kind' : 'null';
  const dismissed = fields.has('dismissedPartners') ? 'n.dismissedPartners' : 'null';
  return ['coalesce(n.public, true)', inactive, organisationKind, dismissed, ...days];
}

async function tiesOf(store: GraphStore, ids: readonly string[]): Promise<TieCells[]> {
  const rows = await store.query(
    `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity)
     RETURN [r.id, a.id, type(r), b.id, r.role, r.since, r.until, r.source, r.confidence] AS cells`,
    { ids },
  );
  return rows.map((row) => row.cells as TieCells);
}
