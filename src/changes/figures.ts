import type { GraphStore, Run } from '../graph/store.js';
import {
  type ChangeSet,
  type EntityType,
  figuresOf,
  type Model,
  membersOf,
  ONGOING,
  type Properties,
  type PropertyValue,
  parsePartialDate,
} from '../model/model.js';
import { batches } from './batches.js';
import { derivedFrom } from './derived.js';

/** How many actors are worked out at once. */
const AT_ONCE = 2_000;

/** What figures are worked out from: a tie of an actor, seen from it. */
interface Tie {
  readonly end: string;
  /** Whether the public sees what it leads to. */
  readonly isOpen: boolean;
  readonly isActor: boolean;
  /** Whether it allies those who share what it leads to. */
  readonly allies: boolean;
  /** What is said of its own days, and of those of what it leads to. */
  readonly days: readonly PropertyValue[];
  readonly lifetime: readonly PropertyValue[];
}

type TieCells = readonly [
  end: string,
  isOpen: boolean,
  isActor: boolean,
  allies: boolean,
  since: PropertyValue,
  until: PropertyValue,
  begin: PropertyValue,
  end: PropertyValue,
];

function tieOf([end, isOpen, isActor, allies, since, until, ...lifetime]: TieCells): Tie {
  return { end, isOpen, isActor, allies, days: [since, until], lifetime };
}

/** An actor that is allied to something, and whether the public sees it. */
interface Ally {
  readonly id: string;
  readonly isOpen: boolean;
}

/** The actor itself, its ties, and the allies of what they lead to: all that one viewer sees. */
interface Around {
  readonly id: string;
  readonly ties: readonly Tie[];
  readonly alliesOf: (end: string) => readonly Ally[];
}

/** How the fields marked `@figure` are worked out. */
const FIGURES: Readonly<Record<string, (around: Around) => PropertyValue>> = {
  partnerCount({ id, ties, alliesOf }) {
    const partners = new Set<string>();
    for (const { end, isActor, allies } of ties) {
      if (!allies) continue;
      if (isActor) partners.add(end);
      else for (const ally of alliesOf(end)) partners.add(ally.id);
    }
    partners.delete(id);
    return partners.size;
  },

  lastActivity({ ties }) {
    const days = ties.flatMap(({ days, isActor, lifetime }) => {
      const own = known(days);
      return own.length > 0 || isActor ? own : known(lifetime);
    });
    // Of two that begin on the same day the one that is known more precisely is longer, and comes later.
    return days.sort((a, b) => compare(a.min, b.min) || compare(a.text, b.text)).at(-1)?.text ?? null;
  },
};

function known(days: readonly PropertyValue[]): { readonly text: string; readonly min: string }[] {
  return days.flatMap((day) => {
    const parsed = typeof day === 'string' && day !== ONGOING ? parsePartialDate(day) : null;
    return parsed ? [parsed] : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Works the figures out again of the actors that a change set may concern, in the same transaction: of those that it
 * changes or ties, of all that are tied to the same, and of all around whom it hides or shows.
 */
export async function refreshFigures(
  run: Run,
  model: Model,
  changes: ChangeSet,
  moved: readonly string[],
): Promise<void> {
  const figures = new Figures(run, model);
  await figures.refresh(await figures.concernedBy(changes, moved));
}

/** Works the figures out of all actors of a graph that was filled before there were any. */
export async function completeFigures(store: GraphStore, model: Model): Promise<void> {
  for (const type of membersOf(model, 'Actor')) {
    const rows = await store.query(`MATCH (n:${type}) WHERE n.partnerCount IS NULL RETURN n.id AS id`);
    if (rows.length > 0)
      await store.write(({ run }) => new Figures(run, model).refresh(rows.map(({ id }) => String(id))));
  }
}

class Figures {
  readonly #run: Run;
  readonly #model: Model;
  readonly #actors: readonly string[];
  /** The sorts of ties that ally, and all that count, as they stand in a pattern. */
  readonly #allying: readonly string[];
  readonly #counting: string;
  /** By thing: the actors that are allied to it, as far as they were read. */
  readonly #allies = new Map<string, readonly Ally[]>();

  constructor(run: Run, model: Model) {
    this.#run = run;
    this.#model = model;
    this.#actors = membersOf(model, 'Actor');
    const relationships = [...model.relationships.values()];
    this.#allying = relationships.filter(({ allies }) => allies !== null).map(({ type }) => type);
    this.#counting = relationships
      .filter(({ allies, pairs }) => allies !== null || !pairs.every(([, to]) => model.entities.get(to)?.backdrop))
      .map(({ type }) => type)
      .join('|');
  }

  /** The ids of the actors whose figures a change set may change. */
  async concernedBy({ entities, ties }: ChangeSet, moved: readonly string[]): Promise<Set<string>> {
    const counting = new Set(this.#counting.split('|'));
    const tied = ties.filter(({ type }) => counting.has(type)).flatMap(({ from, to }) => [from, to]);
    const changed = entities.filter((change) => this.#concerns(change)).map(({ id }) => id);
    const around = await this.#tiedTo([...changed, ...moved], '');
    const touched = new Set([...tied, ...changed, ...moved, ...around]);
    const actors = await this.#select(touched, `MATCH (n:Entity {id: id}) WHERE ${this.#isActor('n')}`);
    const sharing = await this.#tiedTo(touched, `WHERE NOT ${this.#isActor('m')} AND ${this.#isActor('n')}`);
    return new Set([...actors, ...sharing]);
  }

  /** Whether a change of an entity concerns more than its ties say: it is new, or comes to be seen, or lives otherwise. */
  #concerns({ type, before, after }: ChangeSet['entities'][number]): boolean {
    const { visible, lifetime } = this.#model.entities.get(type) ?? {};
    const telling = [
      ...(visible && 'property' in visible ? [visible.property] : []),
      ...(lifetime ? [lifetime.from, lifetime.to] : []),
    ];
    const written = Object.keys({ ...before, ...after });
    return after !== null && (before === null || telling.some((property) => written.includes(property)));
  }

  async refresh(ids: Iterable<string>): Promise<void> {
    for (const actors of batches(ids, AT_ONCE)) {
      const ties = await this.#tiesOf(actors);
      const shared = [...ties.values()].flat().filter(({ allies, isActor }) => allies && !isActor);
      await this.#readAllies(shared.map(({ end }) => end));
      const rows = actors.map((id) => ({ id, figures: this.#figuresOf(id, ties.get(id) ?? []) }));
      await this.#run('UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.figures', { rows });
    }
  }

  #figuresOf(id: string, ties: readonly Tie[]): Properties {
    const isOpen = (each: { readonly isOpen: boolean }) => each.isOpen;
    const all: Around = { id, ties, alliesOf: (end) => this.#allies.get(end) ?? [] };
    const open: Around = { id, ties: ties.filter(isOpen), alliesOf: (end) => all.alliesOf(end).filter(isOpen) };
    const fields = figuresOf(this.#model.interfaces.get('Actor')?.fields ?? new Map());
    return Object.assign(
      {},
      ...fields.map(({ name, property, publicProperty, type }) => {
        const workOut = FIGURES[name];
        if (!workOut || publicProperty === null) throw new Error(`nothing works out the figure ${name}`);
        const written = { [property]: workOut(all), [publicProperty]: workOut(open) };
        const dates = type === 'PartialDate' ? [property, publicProperty] : [];
        return { ...written, ...derivedFrom(written, { dates }) };
      }),
    );
  }

  /** The ties of actors that count, by the actor's id. */
  async #tiesOf(actors: readonly string[]): Promise<ReadonlyMap<string, readonly Tie[]>> {
    const lifetimes = [...this.#model.entities.values()].flatMap(({ name, lifetime }) =>
      lifetime && !this.#actors.includes(name) ? [lifetime] : [],
    );
    const said = (end: 'from' | 'to') =>
      `coalesce(${[...new Set(lifetimes.map((lifetime) => `m.${lifetime[end]}`))].join(', ')})`;
    const rows = await this.#run(
      `UNWIND $actors AS id MATCH (n:Entity {id: id})-[r:${this.#counting}]-(m:Entity)
       WHERE m.id <> id AND (type(r) IN $allying OR NOT ${this.#is('m', this.#backdrops())})
       RETURN id, collect([m.id, m.public, ${this.#isActor('m')}, type(r) IN $allying,
         r.since, r.until, ${said('from')}, ${said('to')}]) AS ties`,
      { actors, allying: this.#allying },
    );
    return new Map(rows.map(({ id, ties }) => [String(id), (ties as TieCells[]).map(tieOf)]));
  }

  /** Reads the actors that are allied to things, of those that are not known yet. */
  async #readAllies(things: Iterable<string>): Promise<void> {
    const unknown = new Set([...things].filter((thing) => !this.#allies.has(thing)));
    for (const rows of batches(unknown))
      for (const { thing, allies } of await this.#run(
        `UNWIND $rows AS thing MATCH (n:Entity {id: thing})-[:${this.#allying.join('|')}]-(m:Entity)
         WHERE ${this.#isActor('m')} RETURN thing, collect(DISTINCT [m.id, m.public]) AS allies`,
        { rows },
      ))
        this.#allies.set(
          String(thing),
          (allies as [id: string, isOpen: boolean][]).map(([id, isOpen]) => ({ id, isOpen })),
        );
  }

  /** The ids of what is tied (`n`) to some entities (`m`). */
  #tiedTo(ids: Iterable<string>, where: string): Promise<Set<string>> {
    return this.#select(ids, `MATCH (m:Entity {id: id})-[:${this.#counting}]-(n:Entity) ${where}`);
  }

  async #select(ids: Iterable<string>, match: string): Promise<Set<string>> {
    const found = new Set<string>();
    for (const rows of batches(ids))
      for (const { found: id } of await this.#run(`UNWIND $rows AS id ${match} RETURN DISTINCT n.id AS found`, {
        rows,
      }))
        found.add(String(id));
    return found;
  }

  #isActor(variable: string): string {
    return this.#is(variable, this.#actors);
  }

  #is(variable: string, types: readonly string[]): string {
    return `(${types.map((type) => `${variable}:${type}`).join(' OR ')})`;
  }

  #backdrops(): string[] {
    return [...this.#model.entities.values()].flatMap(({ name, backdrop }: EntityType) => (backdrop ? [name] : []));
  }
}
