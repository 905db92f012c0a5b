import { type Preview, type Records, readImports } from '../changes/changes.js';
import type { GraphStore } from '../graph/store.js';
import type { Model } from '../model/model.js';
import { headingsOf, shownField } from './differences.js';

/** What the graph has from one of the files, which the file no longer has. It stays. */
export interface Leftover {
  readonly type: string;
  readonly id: string;
  /** Of a tie; null for an entity. */
  readonly from: string | null;
  readonly to: string | null;
  /** The one field that is left; null where it is the whole entity, or the whole tie. */
  readonly field: string | null;
  readonly value: string | null;
  /** The row that wrote it: `city.xlsx · Ties · row 3 · batch 1`; null for a field. */
  readonly origin: string | null;
}

/** Entities and ties whose rows are gone, then values whose columns are. */
export async function leftoversOf(
  store: GraphStore,
  model: Model,
  records: Records,
  { ties, unsaid }: Preview,
  files: readonly string[],
): Promise<Leftover[]> {
  const headings = headingsOf(model);
  const spoken = new Set(records.entities.map(({ id }) => id));
  const left: Leftover[] = [];
  for (const file of (await readImports(store, files)).keys()) {
    const prefix = `${file} · `;
    for (const { id, labels, origin } of await store.query(
      'MATCH (n:Entity) WHERE n.origin STARTS WITH $prefix RETURN n.id AS id, labels(n) AS labels, n.origin AS origin',
      { prefix },
    ))
      if (!spoken.has(String(id)))
        left.push({ ...WHOLE, type: typeIn(model, labels), id: String(id), origin: String(origin) });
    for (const { id, type, from, to, origin } of await store.query(
      `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.origin STARTS WITH $prefix
       RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.origin AS origin`,
      { prefix },
    ))
      if (!ties.has(String(id)))
        left.push({
          ...WHOLE,
          type: String(type),
          id: String(id),
          from: String(from),
          to: String(to),
          origin: String(origin),
        });
  }
  const unsaidInWhole = unsaid.filter(({ file }) => files.includes(file));
  const values = unsaidInWhole.map(({ type, id, field, value }) => ({
    ...WHOLE,
    type,
    id,
    field: headings.get(`${type}.${field}`) ?? shownField(field),
    value,
    origin: null,
  }));
  return [...left, ...values];
}

const WHOLE = { from: null, to: null, field: null, value: null } as const;

function typeIn({ entities }: Model, labels: unknown): string {
  return (Array.isArray(labels) ? labels.map(String) : []).find((label) => entities.has(label)) ?? '';
}
