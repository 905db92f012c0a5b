import type { EntityChange, Model, Properties, PropertyValue, TieChange } from '../model/model.js';
import { grouped } from './batches.js';
import { findings } from './checks.js';
import { circlesBy } from './circles.js';
import { fieldOrigins, propertyOf, toFieldOrigins } from './fields.js';
import { type Change, isTie } from './history.js';
import { batchOf } from './origin.js';
import { singleEnds } from './plan-ties.js';
import type { Present } from './present.js';
import type { TieState } from './records.js';
import { reverse } from './reverse.js';
import { FIELD_ORIGINS, IDENTIFIERS, ORIGIN, PROVENANCE, type Shapes } from './shape.js';
import { difference, listIn, pick, textIn, valueIn } from './values.js';

/** Why something of a change set stays as it is now. The words are shown in the documentation. */
export const UNDO_CONFLICTS = {
  CHANGED: 'The field holds another value now.',
  GONE: 'What was changed is not there any more.',
  BACK: 'What was deleted is there again, and says something else.',
  STILL_TIED: 'What was created has got a tie since, which would go with it.',
  STILL_CITED: 'What was created has become the source of a tie since.',
  END_GONE: 'What the deleted tie joined, or its source, is not there any more.',
  NUMBER_TAKEN: 'The number of a register belongs to another entity now.',
  OWNER_TAKEN: 'There can be only one such tie, and there is another now.',
  CIRCULAR: 'What the deleted tie made a part of another has become its whole since.',
  END_BEFORE_START: 'With this date as it is now, it would end before it begins.',
} as const;

export type UndoConflictReason = keyof typeof UNDO_CONFLICTS;

/** Something that cannot be taken back, and the thing whose later change is in the way. */
export interface Obstacle {
  readonly change: Change;
  readonly reason: UndoConflictReason;
  /** Null when it is about the whole entity or tie. */
  readonly field: string | null;
  readonly written: PropertyValue;
  readonly current: PropertyValue;
  /** The id of the entity or tie that was changed later: the thing itself, or another. */
  readonly because: string;
}

type About = Partial<Pick<Obstacle, 'field' | 'written' | 'current'>>;

export interface UndoPlan {
  readonly entities: readonly EntityChange[];
  readonly ties: readonly TieChange[];
  readonly obstacles: readonly Obstacle[];
}

/** Works out how a change set is taken back from the graph as it is now. */
export async function planUndo(
  model: Model,
  shapes: Shapes,
  present: Present,
  changes: AsyncIterable<readonly Change[]>,
): Promise<UndoPlan> {
  const draft = new Draft(model, shapes, present);
  for await (const some of changes) await draft.add(some);
  // What stays can be in the way of something else.
  for (let found = -1; found < draft.obstacles.length; ) {
    found = draft.obstacles.length;
    await draft.keepNumbersUnique();
    await draft.keepEnds();
    await draft.keepSingleOwners();
    await draft.keepHierarchies();
    await draft.keepWhatIsInUse();
  }
  return draft;
}

/** The undo as far as it is worked out: what would be written, and what is in the way. */
class Draft implements UndoPlan {
  readonly #entities = new Map<string, EntityChange>();
  readonly #ties = new Map<string, TieChange>();
  readonly obstacles: Obstacle[] = [];
  /** Whose later change keeps what stays, by the id of that. */
  readonly #because = new Map<string, string>();
  readonly #model: Model;
  readonly #shapes: Shapes;
  readonly #present: Present;

  constructor(model: Model, shapes: Shapes, present: Present) {
    this.#model = model;
    this.#shapes = shapes;
    this.#present = present;
  }

  get entities(): EntityChange[] {
    return [...this.#entities.values()];
  }

  get ties(): TieChange[] {
    return [...this.#ties.values()];
  }

  async add(changes: readonly Change[]): Promise<void> {
    const entities = changes.filter((change): change is EntityChange => !isTie(change));
    const known = await this.#present.entities(entities.map(({ id }) => id));
    for (const change of entities) {
      const state = known.get(change.id);
      // An id that a thing of another type has taken is not the thing that was changed.
      this.#reverse(change, state?.type === change.type ? state.properties : null, this.#entities);
    }
    for (const [type, group] of grouped(changes.filter(isTie), (change) => change.type)) {
      const between = await this.#present.tiesBetween(type, group);
      const ties = new Map(between.map((tie) => [tie.id, tie]));
      for (const change of group) this.#reverse(change, joinsSame(change, ties.get(change.id)), this.#ties);
    }
  }

  #reverse<C extends Change>(change: C, now: Properties | null, into: Map<string, C>): void {
    const reversal = reverse(change, now);
    if (reversal.kind === 'GONE' || reversal.kind === 'BACK') this.#obstruct(change, reversal.kind);
    if (reversal.kind !== 'CHANGE') return;
    if (reversal.wanted) into.set(change.id, { ...change, ...reversal.wanted });
    for (const conflict of reversal.conflicts) this.#obstruct(change, 'CHANGED', change.id, conflict);
    if (now) this.#keepOrder(change, now, into);
  }

  /** A date that comes back has to fit the other one, where that stays as it is. */
  #keepOrder<C extends Change>(change: C, now: Properties, into: Map<string, C>): void {
    const { type } = change;
    const shape = (isTie(change) ? this.#shapes.ties : this.#shapes.entities).get(type);
    const after = into.get(change.id)?.after;
    if (!shape?.lifetime || !after) return;
    const { from, to } = shape.lifetime;
    const [back, stays] = to in after ? [to, from] : [from, to];
    if (stays in after) return;
    const isWrong = findings(shape, now, { ...now, ...after }).some(({ code }) => code === 'END_BEFORE_START');
    if (!isWrong) return;
    const current = valueIn(now, stays);
    this.#obstruct(change, 'END_BEFORE_START', change.id, { field: stays, current });
    leaveAsItIs(into, change, back);
  }

  /** What is in the way because something else is in its way is there because of that. */
  #obstruct(change: Change, reason: UndoConflictReason, id = change.id, about: About = {}): void {
    const because = this.#because.get(id) ?? id;
    if (!this.#because.has(change.id)) this.#because.set(change.id, because);
    this.obstacles.push({ change, reason, field: null, written: null, current: null, because, ...about });
  }

  /** A number that came to another since cannot go back; whoever does not get it back keeps what it has. */
  async keepNumbersUnique(): Promise<void> {
    const gaining = this.entities.map((change) => ({ change, keys: gained(change.before, change.after) }));
    const holders = await this.#present.holders(gaining.flatMap(({ keys }) => keys));
    for (const { change, keys } of gaining) {
      const taken = keys.find((key) => this.#isTaken(key, holders.get(key)));
      if (taken === undefined) continue;
      const scheme = taken.slice(0, taken.indexOf(':'));
      this.#obstruct(change, 'NUMBER_TAKEN', holders.get(taken), { field: `${IDENTIFIERS}.${scheme}` });
      leaveAsItIs(this.#entities, change, IDENTIFIERS);
    }
  }

  #isTaken(key: string, holder: string | undefined): boolean {
    const change = this.#entities.get(holder ?? '');
    return holder !== undefined && !(change && gained(change.after, change.before).includes(key));
  }

  /** A tie needs both its ends, and its source. */
  async keepEnds(): Promise<void> {
    const needs = this.ties.flatMap((change) => needsOf(change, this.#shapes));
    const known = await this.#present.entities(new Set(needs.map(({ id }) => id)));
    const typeOf = (id: string) => this.#typeOf(id, known.get(id)?.type);
    for (const { change, property, id } of needs) {
      const isThere = property === null ? this.#joins(change, typeOf) : typeOf(id) !== undefined;
      if (isThere || !this.#ties.has(change.id)) continue;
      this.#obstruct(change, 'END_GONE', id, property === null ? {} : { field: property });
      leaveAsItIs(this.#ties, change, property);
    }
  }

  #typeOf(id: string, now: string | undefined): string | undefined {
    const change = this.#entities.get(id);
    if (!change) return now;
    return change.after === null ? undefined : change.type;
  }

  #joins({ type, from, to }: TieChange, typeOf: (id: string) => string | undefined): boolean {
    const pairs = this.#model.relationships.get(type)?.pairs ?? [];
    return pairs.some(([a, b]) => a === typeOf(from) && b === typeOf(to));
  }

  /** The fields that give one entity, and the ids of ties, have room for one tie. */
  async keepSingleOwners(): Promise<void> {
    const created = this.ties.filter(({ before }) => before === null);
    if (created.length === 0) return;
    const others = await this.#present.tiesById(created.map(({ id }) => id));
    for (const { id } of others) this.#drop(id, 'BACK', id);
    for (const { type, end, owned } of singleEnds(this.#model)) {
      const ofType = created.filter((change) => change.type === type && this.#ties.has(change.id));
      const now = grouped(
        await this.#present.tiesAt(type, end, new Set(ofType.map((change) => change[end]))),
        (tie) => tie[end],
      );
      const owners = await this.#present.entities(now.keys());
      for (const change of ofType) {
        const other = now.get(change[end])?.find(({ id }) => this.#stays(id));
        if (other && owners.get(change[end])?.type === owned) this.#drop(change.id, 'OWNER_TAKEN', other.id);
      }
    }
  }

  /** What is a part of something is no whole of it. */
  async keepHierarchies(): Promise<void> {
    const created = this.ties.filter(({ before }) => before === null);
    const gone = new Set(this.ties.filter(({ after }) => after === null).map(({ id }) => id));
    const seeing = { model: this.#model, present: this.#present, isOld: () => true };
    for await (const { closing, standing } of circlesBy(seeing, created, gone)) {
      const newest = standing.toSorted((a, b) => writtenIn(b) - writtenIn(a))[0];
      for (const { id } of closing) this.#drop(id, 'CIRCULAR', newest?.id ?? id);
    }
  }

  #stays(tie: string): boolean {
    return this.#ties.get(tie)?.after !== null;
  }

  #drop(tie: string, reason: UndoConflictReason, because: string): void {
    const change = this.#ties.get(tie);
    if (!change) return;
    this.#obstruct(change, reason, because);
    this.#ties.delete(tie);
  }

  /** An entity that others are tied to since, or that has become a source, stays. */
  async keepWhatIsInUse(): Promise<void> {
    const going = this.entities.filter(({ after }) => after === null);
    for await (const { entity, tie } of this.#present.tiesOf(going.map(({ id }) => id)))
      if (this.#stays(tie)) this.#keep(entity, 'STILL_TIED', tie);
    for (const [property, far] of this.#references()) {
      const sources = going.filter(({ type }) => type === far).map(({ id }) => id);
      for await (const { entity, tie } of this.#present.tiesNaming(property, sources))
        if (this.#names(tie, property, entity)) this.#keep(entity, 'STILL_CITED', tie);
    }
  }

  #names(tie: string, property: string, source: string): boolean {
    const after = this.#ties.get(tie)?.after;
    if (after === undefined) return true;
    return after !== null && (!(property in after) || after[property] === source);
  }

  #references(): Map<string, string> {
    const references = [...this.#shapes.ties.values()].flatMap((shape) => shape.references);
    return new Map(references.map(({ property, far }) => [property, far]));
  }

  #keep(entity: string, reason: UndoConflictReason, because: string): void {
    const change = this.#entities.get(entity);
    if (!change) return;
    this.#obstruct(change, reason, because);
    this.#entities.delete(entity);
  }
}

/** Something that a tie needs: an end, or what it names in a property. */
interface Need {
  readonly change: TieChange;
  readonly property: string | null;
  readonly id: string;
}

function needsOf(change: TieChange, { ties }: Shapes): Need[] {
  const { before, after, type, from, to } = change;
  if (after === null) return [];
  const ends = before === null ? [from, to].map((id) => ({ change, property: null, id })) : [];
  const named = (ties.get(type)?.references ?? []).flatMap(({ property }) => {
    const id = textIn(after, property);
    return id === null ? [] : [{ change, property, id }];
  });
  return [...ends, ...named];
}

/** Takes a property out of what would change; what would come back does not come without it. */
function leaveAsItIs<C extends Change>(into: Map<string, C>, change: C, property: string | null): void {
  const { before, after } = into.get(change.id) ?? change;
  const rest = before && after && property !== null ? difference(before, leaving(after, before, property)) : null;
  if (rest && Object.keys(rest.after).some((name) => !PROVENANCE.has(name)))
    into.set(change.id, { ...change, ...rest });
  else into.delete(change.id);
}

/** What would be, but with one property as it is now, and with where that comes from. */
function leaving(after: Properties, now: Properties, property: string): Properties {
  const isOf = ([field]: [string, string]) => propertyOf(field) === property;
  const origins = [
    ...[...fieldOrigins(after)].filter((origin) => !isOf(origin)),
    ...[...fieldOrigins(now)].filter(isOf),
  ];
  return { ...after, ...pick(now, [property]), [FIELD_ORIGINS]: toFieldOrigins(new Map(origins)) };
}

/** The numbers that come to an entity. */
function gained(before: Properties | null, after: Properties | null): string[] {
  const old = listIn(before ?? {}, IDENTIFIERS);
  return listIn(after ?? {}, IDENTIFIERS).filter((key) => !old.includes(key));
}

function writtenIn({ properties }: TieState): number {
  return batchOf(textIn(properties, ORIGIN) ?? '');
}

function joinsSame({ from, to }: TieChange, tie: TieState | undefined): Properties | null {
  return tie && tie.from === from && tie.to === to ? tie.properties : null;
}
