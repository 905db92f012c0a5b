import { type Model, membersOf } from '../model/model.js';

/** What explorations need to know of the model, as plain data that a thread can be handed. */
export interface Kinds {
  readonly entities: readonly EntityKind[];
  readonly ties: readonly TieKind[];
}

export interface EntityKind {
  readonly type: string;
  /** Whether many have one in common without having to do with one another. */
  readonly backdrop: boolean;
  /** Whether it acts and makes alliances. */
  readonly actor: boolean;
  /** Whether it has no begin and no end: it is there on every day. */
  readonly timeless: boolean;
}

export interface TieKind {
  readonly type: string;
  /** How close it brings together those who share its far end, from 0 to 1; null where it does not. */
  readonly allies: number | null;
}

export function kindsOf(model: Model): Kinds {
  const actors = membersOf(model, 'Actor');
  return {
    entities: [...model.entities.values()].map(({ name, backdrop, lifetime }) => ({
      type: name,
      backdrop,
      actor: actors.includes(name),
      timeless: lifetime === null,
    })),
    ties: [...model.relationships.values()].map(({ type, allies }) => ({ type, allies })),
  };
}
