import type { EntityRecord } from '../changes/changes.js';
import { entityPages } from '../graph/pages.js';
import type { GraphStore } from '../graph/store.js';
import { type Model, searchKey } from '../model/model.js';

/** What tells an entity from others, apart from its id. */
export interface Known {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly kind: string | null;
  readonly url: string | null;
  /** Register numbers, `SIREN:552081317`. */
  readonly numbers: readonly string[];
  readonly origin: string | null;
}

const COLUMNS = ['labels(n)', 'n.name', 'n.kind', 'n.url', 'n.identifiers', 'n.origin'];

/** All entities of the graph. */
export async function readKnown(store: GraphStore, model: Model): Promise<Known[]> {
  const known: Known[] = [];
  for await (const page of entityPages(store, 'Entity', COLUMNS))
    for (const [id, labels, name, kind, url, numbers, origin] of page)
      known.push({
        id,
        type: listOf(labels).find((label) => model.entities.has(label)) ?? '',
        name: String(name ?? ''),
        kind: textOf(kind),
        url: textOf(url),
        numbers: listOf(numbers),
        origin: textOf(origin),
      });
  return known;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** What the rows of one entity tell of it together; null where they do not say of which type it is. */
export function knownFrom(records: readonly EntityRecord[]): Known | null {
  const [{ id, type } = { id: '', type: null }] = records.filter((record) => record.type !== null);
  if (type === null) return null;
  const said = (property: string) =>
    records.map(({ values, defaults = {} }) => values[property] ?? defaults[property]).find((value) => value != null);
  return {
    id,
    type,
    name: String(said('name') ?? ''),
    kind: textOf(said('kind')),
    url: textOf(said('url')),
    numbers: records.flatMap(({ identifiers }) =>
      Object.entries(identifiers).flatMap(([scheme, number]) => (number === null ? [] : [`${scheme}:${number}`])),
    ),
    origin: null,
  };
}

/** Two of a type with the same name and kind are taken for one. */
export function nameKey({ type, name, kind }: Pick<Known, 'type' | 'name' | 'kind'>): string {
  return [type, kind, searchKey(name)].join('\u001f');
}

/** Two numbers of one register are two things. */
export function differInNumbers(one: Pick<Known, 'numbers'>, other: Pick<Known, 'numbers'>): boolean {
  return one.numbers.some((number) => {
    const scheme = number.slice(0, number.indexOf(':') + 1);
    return other.numbers.some((others) => others.startsWith(scheme) && others !== number);
  });
}
