import type { City, Entity, Tie, Value } from './city.js';
import { figuresOf } from './figures.js';
import { membersOf, tieTypes, typeOf } from './sdl.js';
import { compare } from './text.js';

/** Who asks. */
export type Viewer = 'public' | 'staff';

/** A place in a list: an entity, and the tie that led to it; none on a list of all of a type. */
export interface Row {
  readonly entity: Entity;
  readonly tie: Tie | null;
  /** What its edge says beside; what takes long to say, when it is asked. */
  readonly told?: Readonly<Record<string, unknown>>;
}

/** A tie, and both that it joins. */
export interface Joined {
  readonly tie: Tie;
  readonly from: Entity;
  readonly to: Entity;
}

/** What the public is told of nobody. */
export const STAFF_ONLY: ReadonlySet<string> = new Set(['email', 'phone', 'attributes', 'origin', 'dismissedPartners']);

/** Through which ties a type is as public as those that it is tied to. */
const AS_PUBLIC_AS: Readonly<Record<string, string>> = {
  Partnership: 'MEMBER_OF',
  Need: 'HAS_NEED',
  Offer: 'HAS_OFFER',
};

/** The entities and ties of a city, as far as somebody may see them. */
export class Graph {
  readonly city: City;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #ties = new Map<string, Tie[]>();
  readonly #told: Readonly<Record<Viewer, Map<string, Entity>>> = { public: new Map(), staff: new Map() };
  readonly #joined = new Map<Viewer, readonly Joined[]>();
  readonly #joinedAt = new Map<Entity, readonly Joined[]>();

  constructor(city: City) {
    this.city = city;
    this.#entities = new Map(city.entities.map((entity) => [entity.id, entity]));
    for (const tie of city.ties)
      for (const end of new Set([tie.from, tie.to])) this.#ties.set(end, [...this.#tiesAt(end), tie]);
  }

  entity(id: string, viewer: Viewer): Entity | null {
    const entity = this.#entities.get(id);
    return entity && this.#isSeen(entity, viewer) ? this.#withFigures(entity, viewer) : null;
  }

  /** All of a type, or of an interface. */
  all(type: string, viewer: Viewer): Entity[] {
    const members = membersOf(type);
    return this.city.entities
      .filter((entity) => members.includes(entity.type) && this.#isSeen(entity, viewer))
      .map((entity) => this.#withFigures(entity, viewer));
  }

  /** The ties that a field of an entity reads, each with its far end. */
  across(entity: Entity, field: string, viewer: Viewer): Row[] {
    const { tie: reads, type: far } = typeOf(entity.type).fields.get(field) ?? {};
    if (!reads || far === undefined) throw new Error(`oracle: ${entity.type}.${field} is no tie`);
    const ties = this.#tiesAt(entity.id).filter(({ type }) => reads.types.includes(type));
    return ties.flatMap((tie): Row[] => {
      const leads = { OUT: tie.from === entity.id, IN: tie.to === entity.id, EITHER: true }[reads.direction];
      const other = this.entity(farEnd(tie, entity, reads.direction), viewer);
      return leads && other && membersOf(far).includes(other.type) ? [{ tie, entity: other }] : [];
    });
  }

  /** All that there is, by id. */
  everything(viewer: Viewer): Entity[] {
    return this.all('Entity', viewer).sort((a, b) => compare(a.id, b.id));
  }

  /** All ties, by what they lead from and to, by sort, and by id. */
  ties(viewer: Viewer): readonly Joined[] {
    const known = this.#joined.get(viewer) ?? this.#joinedFor(viewer);
    this.#joined.set(viewer, known);
    return known;
  }

  /** Those of an entity, by the other end. */
  tiesOf(entity: Entity, viewer: Viewer): readonly Joined[] {
    const endOf = ({ from, to }: Joined) => (from === entity ? to : from);
    const known =
      this.#joinedAt.get(entity) ??
      this.ties(viewer)
        .filter(({ from, to }) => from !== to && (from === entity || to === entity))
        .sort((a, b) => compare(endOf(a).id, endOf(b).id));
    this.#joinedAt.set(entity, known);
    return known;
  }

  #joinedFor(viewer: Viewer): Joined[] {
    const joined = this.city.ties.flatMap((tie): Joined[] => {
      const [from, to] = [this.entity(tie.from, viewer), this.entity(tie.to, viewer)];
      return from && to ? [{ tie, from, to }] : [];
    });
    return joined.sort(
      (a, b) =>
        compare(a.from.id, b.from.id) ||
        compare(a.to.id, b.to.id) ||
        tieTypes.indexOf(a.tie.type) - tieTypes.indexOf(b.tie.type) ||
        compare(a.tie.id, b.tie.id),
    );
  }

  /** The entity with what is worked out from the ties that the viewer sees; always the same one. */
  #withFigures(entity: Entity, viewer: Viewer): Entity {
    const known = this.#told[viewer].get(entity.id);
    if (known) return known;
    const tiesOf = (each: Entity) =>
      this.#tiesAt(each.id).flatMap((tie) => {
        const end = this.#entities.get(tie.from === each.id ? tie.to : tie.from);
        return end && this.#isSeen(end, viewer) ? [{ tie, end }] : [];
      });
    const told = { ...entity, values: { ...entity.values, ...figuresOf(entity, tiesOf) } };
    this.#told[viewer].set(entity.id, told);
    return told;
  }

  #tiesAt(id: string): readonly Tie[] {
    return this.#ties.get(id) ?? [];
  }

  /**
   * Staff see everything. The public sees a person only with the visibility PUBLIC; and what has members, or an owner,
   * only when it sees one of them.
   */
  #isSeen(entity: Entity, viewer: Viewer): boolean {
    if (viewer === 'staff') return true;
    if (entity.type === 'Person') return entity.values.visibility === 'PUBLIC';
    const through = AS_PUBLIC_AS[entity.type];
    if (!through) return true;
    const owners = this.#tiesAt(entity.id)
      .filter(({ type, to }) => type === through && to === entity.id)
      .map(({ from }) => this.#entities.get(from));
    return owners.length === 0 || owners.some((owner) => owner && this.#isSeen(owner, viewer));
  }
}

function farEnd(tie: Tie, { id }: Entity, direction: 'IN' | 'OUT' | 'EITHER'): string {
  if (direction === 'EITHER') return tie.from === id ? tie.to : tie.from;
  return direction === 'OUT' ? tie.to : tie.from;
}

/** What an entity or a tie says under a name: null where nobody said anything. */
export function valueUnder(subject: Entity | Tie, name: string): Value {
  if (name === 'id') return subject.id;
  // The sort of a tie; entities have no field of this name.
  if (name === 'type') return subject.type;
  return subject.values[name] ?? null;
}

export function textUnder(subject: Entity | Tie, name: string): string | null {
  const value = valueUnder(subject, name);
  return typeof value === 'string' ? value : null;
}
