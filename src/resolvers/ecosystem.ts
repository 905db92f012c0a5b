import type { Reader } from '../graph/store.js';
import { hideable, type Model, type Visibility } from '../model/model.js';

/** What `ecosystem` gives, by field name. */
export interface EcosystemAnswer {
  readonly name: string;
  readonly counts: readonly { readonly type: string; readonly count: number }[];
  readonly revision: number;
  readonly lastImport: { readonly at: string; readonly files: string; readonly revision: number } | null;
}

/** Reads the whole graph at a glance in one statement; where counts are asked, of what this visibility may see. */
export async function readEcosystem(
  store: Reader,
  model: Model,
  visibility: Visibility,
  name: string | null,
  counted: boolean,
): Promise<EcosystemAnswer> {
  const types = counted ? [...model.entities.keys()].sort() : [];
  const counts = types.map((type, index) => {
    const visible = visibility === 'PUBLIC' && hideable(model, type) ? ' WHERE m.public = true' : '';
    return `CALL () { MATCH (m:${type})${visible} RETURN count(m) AS c${index} }`;
  });
  const [row] = await store.query(
    `MATCH (a:Atlas) ${counts.join(' ')} RETURN a.name AS name, a.revision AS revision, a.lastImportAt AS at,
     a.lastImportFiles AS files, a.lastImportRevision AS imported, [${types.map((_, index) => `c${index}`).join(', ')}] AS counts`,
  );
  if (!row) throw new Error('the graph bears no Atlas marker');
  const numbers = Array.isArray(row.counts) ? row.counts.map(Number) : [];
  return {
    name: name ?? String(row.name ?? 'Alliance Atlas'),
    counts: types.map((type, index) => ({ type, count: numbers[index] ?? 0 })),
    revision: Number(row.revision),
    lastImport: row.at ? { at: String(row.at), files: String(row.files), revision: Number(row.imported) } : null,
  };
}
