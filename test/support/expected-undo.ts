import type { GraphStore } from '../../src/graph/store.js';

/** A thing or a tie, and what is said of it, field by field. */
interface Stated {
  readonly type: string;
  /** Null for a thing. */
  readonly ends: readonly [from: string, to: string] | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** All that is said in a graph, by id; ids of ties begin with `tie `. */
export type Said = Readonly<Record<string, Stated>>;

const BESIDE =
  /^(id|origin|fieldOrigins|createdAt|updatedAt|public.*|partnerCount|lastActivity|searchKey|sortName|.*(Min|Max))$/;

export async function saidIn({ query }: GraphStore): Promise<Said> {
  const things = await query('MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties');
  const ties = await query(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  return Object.fromEntries([
    ...things.map(({ id, labels, properties }) => [
      String(id),
      { type: String([labels].flat().find((label) => label !== 'Entity')), ends: null, fields: fieldsOf(properties) },
    ]),
    ...ties.map(({ id, type, from, to, properties }) => [
      `tie ${id}`,
      { type: String(type), ends: [String(from), String(to)] as const, fields: fieldsOf(properties) },
    ]),
  ]);
}

function fieldsOf(properties: unknown): Stated['fields'] {
  const { identifiers = [], attributeNames = [], attributeValues = [], ...plain } = Object(properties);
  return Object.fromEntries([
    ...Object.entries(plain).filter(([name]) => !BESIDE.test(name)),
    ...identifiers.map((key: string) => key.split(':')),
    ...attributeNames.map((name: string, index: number) => [`attribute ${name}`, attributeValues[index]]),
  ]);
}

/** What the rules say that is left when the step from `before` to `after` is undone in `now`, and all else stays. */
export function afterUndo(before: Said, after: Said, now: Said): Said {
  const result: Record<string, Stated> = { ...now };
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const undone = undoOne(before[id], after[id], now[id]);
    if (undone) result[id] = undone;
    else delete result[id];
  }
  for (let last = ''; last !== canonical(result); ) {
    last = canonical(result);
    for (const keep of [keepNumbers, keepEnds, keepOwners, keepUsed]) keep(result, now);
  }
  return result;
}

type Keep = (result: Record<string, Stated>, now: Said) => void;

const keepNumbers: Keep = (result, now) => {
  for (const [id, { fields }] of Object.entries(result)) {
    const isNew = fields.SIREN !== undefined && now[id]?.fields.SIREN !== fields.SIREN;
    const holds = ([other, stated]: [string, Stated]) => other !== id && stated.fields.SIREN === fields.SIREN;
    if (isNew && Object.entries(result).some(holds)) keepField(result, now, id, 'SIREN');
  }
};

const keepEnds: Keep = (result, now) => {
  for (const [id, { ends, fields }] of Object.entries(result))
    if (!now[id] && ends?.some((end) => !result[end])) delete result[id];
    else if (ends && fields.source !== undefined && !result[String(fields.source)])
      keepField(result, now, id, 'source');
};

const keepOwners: Keep = (result, now) => {
  for (const [id, { type, ends }] of Object.entries(result)) {
    const owns = ([other, tie]: [string, Stated]) => other !== id && tie.type === type && tie.ends?.[1] === ends?.[1];
    if (type === 'HAS_NEED' && !now[id] && Object.entries(result).some(owns)) delete result[id];
  }
};

const keepUsed: Keep = (result, now) => {
  const used = Object.values(result).flatMap(({ ends, fields }) => [...(ends ?? []), fields.source]);
  for (const [id, stated] of Object.entries(now)) if (!result[id] && used.includes(id)) result[id] = stated;
};

function undoOne(before: Stated | undefined, after: Stated | undefined, now: Stated | undefined): Stated | undefined {
  if (same(before, after)) return now;
  if (!before) return same(now, after) ? undefined : now;
  if (!after) return now ?? before;
  if (!now) return undefined;
  const names = new Set([...Object.keys(before.fields), ...Object.keys(after.fields), ...Object.keys(now.fields)]);
  const fields = [...names].map((name) => {
    const [old, written, current] = [before.fields[name], after.fields[name], now.fields[name]];
    return [name, !same(old, written) && same(current, written) ? old : current] as const;
  });
  return { ...now, fields: Object.fromEntries(fields.filter(([, value]) => value !== undefined)) };
}

/** What is new does not come without the field; what changes keeps it as it is. */
function keepField(result: Record<string, Stated>, now: Said, id: string, field: string): void {
  const [current, wanted] = [now[id], result[id]];
  if (!current || !wanted) {
    delete result[id];
    return;
  }
  const { [field]: _, ...others } = wanted.fields;
  const kept = current.fields[field];
  result[id] = { ...wanted, fields: kept === undefined ? others : { ...others, [field]: kept } };
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, held) =>
    held && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
