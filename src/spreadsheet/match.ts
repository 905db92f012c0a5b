import { grouped, type Problem, problemAt, type Records, wroteIt } from '../changes/changes.js';
import type { GraphStore } from '../graph/store.js';
import { type Model, type Properties, searchKey } from '../model/model.js';
import type { Interpretation } from './interpret.js';
import { differInNumbers, type Known, knownFrom, nameKey, readKnown } from './known.js';

export interface Matched {
  readonly records: Records;
  readonly problems: readonly Problem[];
}

/**
 * Finds out whom rows mean that give no id, or one that is only proposed: the entity of that id, else of one of their
 * register numbers, else of their name and kind. Where a row names another thing, its name is as good as its id.
 */
export async function matchRecords(
  store: GraphStore,
  model: Model,
  { records, proposed }: Pick<Interpretation, 'records' | 'proposed'>,
): Promise<Matched> {
  if (proposed.size === 0 && !namesOthers(records)) return { records, problems: [] };
  const byId = grouped(records.entities, ({ id }) => id);
  const inGraph = await readKnown(store, model);
  const insisted = [...byId].flatMap(([id, group]) => (proposed.has(id) ? [] : (knownFrom(group) ?? [])));
  const index = new Index([...inGraph, ...insisted]);
  const problems: Problem[] = [];
  const ids = new Map<string, string>();
  /** Whom ids of somebody else's mean: two such ids are two things, though both be called the same. */
  const numbered = new Set<string>();

  for (const [id, otherwise] of proposed) {
    const group = byId.get(id) ?? [];
    const meant = knownFrom(group);
    const isNumbered = id === otherwise;
    const same = meant && index.same(meant, (other) => isNumbered && numbered.has(other));
    const found = index.byId(id) ?? same;
    const final = found?.id ?? index.free(otherwise);
    ids.set(id, final);
    if (isNumbered) numbered.add(final);
    if (meant && !found) index.add({ ...meant, id: final });
    const place = group[0]?.place;
    if (meant && found && place && !meant.numbers.some((number) => found.numbers.includes(number)))
      if (found.id !== id && found.origin !== null && !wroteIt(place, found.origin))
        problems.push(
          problemAt(place, {
            severity: 'WARNING',
            code: 'MATCHED',
            property: 'name',
            value: meant.name,
            message: `"${meant.name}" is taken for ${found.id}, which has the same name and kind; if it is another, give it an id of its own`,
          }),
        );
  }
  return { records: renamed(model, records, (id) => ids.get(id) ?? id, index), problems };
}

/** Whether a tie leads to what has no row. */
function namesOthers({ entities, ties, withdrawals }: Records): boolean {
  const rows = new Set(entities.map(({ id }) => id));
  return (
    ties.some(({ from, to, values }) => !rows.has(from) || !rows.has(to) || !hasRow(values.source, rows)) ||
    withdrawals.some(({ keep }) => keep.some((id) => !rows.has(id)))
  );
}

function hasRow(source: unknown, rows: ReadonlySet<string>): boolean {
  return typeof source !== 'string' || rows.has(source);
}

/** Entities by all that they can be known by. */
class Index {
  readonly #ids = new Map<string, Known>();
  readonly #numbers = new Map<string, Known>();
  /** By name and kind, and by name alone; those of several are told by neither. */
  readonly #names = new Map<string, Known[]>();

  constructor(known: Iterable<Known>) {
    for (const entity of known) this.add(entity);
  }

  add(entity: Known): void {
    const earlier = this.#ids.get(entity.id);
    this.#ids.set(entity.id, entity);
    for (const number of entity.numbers) this.#numbers.set(number, entity);
    for (const key of [nameKey(entity), searchKey(entity.name)]) {
      const named = (this.#names.get(key) ?? []).filter((other) => other !== earlier);
      this.#names.set(key, [...named, entity]);
    }
  }

  byId(id: string): Known | null {
    return this.#ids.get(id) ?? null;
  }

  /** The one with a number of these, or else with this name and kind, unless its numbers or `isTaken` say otherwise. */
  same(entity: Known, isTaken: (id: string) => boolean): Known | null {
    const numbered = entity.numbers.map((number) => this.#numbers.get(number)).find((found) => found !== undefined);
    if (numbered) return numbered;
    const named = only(this.#names.get(nameKey(entity)) ?? []);
    return named && !isTaken(named.id) && !differInNumbers(named, entity) ? named : null;
  }

  /** What an id or a name means, among these types. */
  meant(text: string, types: ReadonlySet<string>): string {
    if (this.#ids.has(text)) return text;
    const named = this.#names.get(searchKey(text)) ?? [];
    return only(named.filter(({ type }) => types.has(type)))?.id ?? text;
  }

  /** The id, or the first that nobody has of those that follow it. */
  free(id: string): string {
    let free = id;
    for (let n = 2; this.#ids.has(free); n += 1) free = `${id}-${n}`;
    return free;
  }
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

/** The same records, with the ids that the entities have. */
function renamed(model: Model, records: Records, idOf: (id: string) => string, index: Index): Records {
  const ends = endsOf(model);
  const meant = (id: string, types: ReadonlySet<string> | undefined) =>
    types ? index.meant(idOf(id), types) : idOf(id);
  return {
    entities: records.entities.map((record) => ({ ...record, id: idOf(record.id) })),
    ties: records.ties.map((tie) => ({
      ...tie,
      from: meant(tie.from, ends.get(`${tie.type} from`)),
      to: meant(tie.to, ends.get(`${tie.type} to`)),
      values: withSource(tie.values, (id) => meant(id, SOURCE)),
    })),
    withdrawals: records.withdrawals.map((withdrawal) => {
      const { type, end } = withdrawal;
      const far = end === 'from' ? 'to' : 'from';
      return {
        ...withdrawal,
        owner: idOf(withdrawal.owner),
        keep: withdrawal.keep.map((id) => meant(id, ends.get(`${type} ${far}`))),
      };
    }),
  };
}

const SOURCE: ReadonlySet<string> = new Set(['Source']);

function withSource(values: Properties, meant: (id: string) => string): Properties {
  return typeof values.source === 'string' ? { ...values, source: meant(values.source) } : values;
}

/** Which types each end of a tie can have. */
function endsOf({ relationships }: Model): Map<string, ReadonlySet<string>> {
  return new Map(
    [...relationships.values()].flatMap(({ type, pairs, undirected }) => {
      const [from, to] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
      const both = [...from, ...to];
      return [
        [`${type} from`, new Set(undirected ? both : from)],
        [`${type} to`, new Set(undirected ? both : to)],
      ] as const;
    }),
  );
}
