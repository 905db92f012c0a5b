import { idsChangedSince } from '../graph/changed.js';
import { entityPages, pagesOf } from '../graph/pages.js';
import type { GraphStore } from '../graph/store.js';
import type { Field, Model } from '../model/model.js';
import type { Findable, Text } from './text-index.js';

/** What is to be changed in an index. */
export interface Changes {
  /** Whether `put` is all there is. */
  readonly whole: boolean;
  readonly put: readonly Findable[];
  /** What is there no more, among other ids that never were an entity's. */
  readonly gone: readonly string[];
}

/** A field by which entities of some type are found (`@searched`), and where its texts are kept. */
interface Searched {
  readonly field: string;
  readonly property: string;
  /** What is found by of what is kept. */
  readonly textOf: (kept: string) => string;
}

/** Reads what entities are found by: of all of them, or of those that may have changed since a revision. */
export async function readFindable(store: GraphStore, model: Model, since: number | null): Promise<Changes> {
  const reading = new Reading(store, model);
  return since === null ? reading.all() : reading.those(await idsChangedSince(store, since));
}

class Reading {
  readonly #store: GraphStore;
  readonly #types: readonly string[];
  readonly #searched: readonly Searched[];
  readonly #columns: readonly string[];

  constructor(store: GraphStore, model: Model) {
    this.#store = store;
    this.#types = [...model.entities.keys()];
    this.#searched = searchedIn(model);
    this.#columns = ['labels(n)', 'coalesce(n.public, true)', ...this.#searched.map(({ property }) => `n.${property}`)];
  }

  async all(): Promise<Changes> {
    const put: Findable[] = [];
    for await (const page of entityPages(this.#store, 'Entity', this.#columns))
      for (const cells of page) put.push(this.#findable(cells));
    return { whole: true, put, gone: [] };
  }

  async those(ids: readonly string[]): Promise<Changes> {
    const put: Findable[] = [];
    for await (const page of pagesOf(this.#store, 'Entity', ids, this.#columns))
      for (const cells of page) put.push(this.#findable(cells));
    const found = new Set(put.map(({ id }) => id));
    return { whole: false, put, gone: ids.filter((id) => !found.has(id)) };
  }

  #findable([id, labels, isPublic, ...values]: readonly unknown[]): Findable {
    const texts = this.#searched.flatMap(({ field, textOf }, index) =>
      listed(values[index]).map((kept): Text => ({ field, text: textOf(kept) })),
    );
    const type = this.#types.find((name) => listed(labels).includes(name)) ?? '';
    return { id: String(id), type, isPublic: isPublic === true, texts };
  }
}

/** Fields of one name are kept alike in all types. */
function searchedIn(model: Model): Searched[] {
  const fields = new Map<string, Searched>();
  for (const entity of model.entities.values())
    for (const field of entity.fields.values()) if (field.searched) fields.set(field.name, searched(field));
  return [...fields.values()];
}

function searched(field: Field): Searched {
  const { name } = field;
  if (field.kind === 'stored') return { field: name, property: field.property, textOf: (kept) => kept };
  const [property] = field.kind === 'computed' ? field.reads : [];
  if (property === undefined) throw new Error(`schema: ${name} is @searched, and no text`);
  // A number is kept behind its register's name, `SIREN:552032534`.
  return { field: name, property, textOf: (kept) => kept.slice(kept.indexOf(':') + 1) };
}

/** Nothing, a text, or several. */
function listed(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
