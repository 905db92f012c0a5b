import type { ExploredField } from '../model/model.js';
import type { Inputs, Nodes, Place } from './walk.js';

/**
 * What an answer holds that can only be read when it is known for which ids. An answer with gaps is written twice: once
 * to learn what its gaps want, and again when all of it was read, each gap at once.
 */
export type Gap = EntityGap | ExploredGap;

/** Entities that a plain answer names by their ids. */
export interface EntityGap {
  readonly kind: 'entities';
  /** The entity's or the interface's name. */
  readonly type: string;
  readonly nodes: Nodes;
  readonly place: Place;
}

/** A field that is worked out on the projection, for all entities of a level at once. */
export interface ExploredGap {
  readonly kind: 'explored';
  readonly field: ExploredField;
  /** A type that has the field. */
  readonly owner: string;
  readonly nodes: Nodes;
  readonly inputs: Inputs;
  readonly place: Place;
}

/** The gaps of an answer while its shape is made; what wants the same is one gap. */
export class Gaps {
  readonly list: Gap[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a gap; `identity` says what it wants. */
  number(identity: string, gap: () => Gap): number {
    const known = this.#numbers.get(identity);
    if (known !== undefined) return known;
    const number = this.list.push(gap()) - 1;
    this.#numbers.set(identity, number);
    return number;
  }
}
