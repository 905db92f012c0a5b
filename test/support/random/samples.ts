/**
 * What stands in a graph, so that random values find something: all values of a field of a type (or interface, or tie's
 * properties), `Organisation` and `name`. Nothing for a field that it does not know.
 */
export type Samples = (type: string, field: string) => readonly (string | number)[];

/** Where a value stands: the field that it is compared with, and how. */
export interface Place {
  readonly type: string;
  readonly field: string;
  /** `eq`, `contains`, …; null where nothing is compared. */
  readonly operator: string | null;
  /** Parts of an argument may be null, which says nothing; of the argument itself it is left out. */
  readonly mayBeNull: boolean;
}
