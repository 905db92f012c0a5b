import type { ChangeSet, Properties } from '../model/model.js';
import type { Place, Problem } from './problem.js';

/** What rows say of one entity. What they do not speak of stays as it is. */
export interface EntityRecord {
  /** Null for a row that only adds to an entity which other rows, or the graph, know. */
  readonly type: string | null;
  readonly id: string;
  /** By stored property; `null` clears. */
  readonly values: Properties;
  /** Numbers of registers, by scheme; `null` takes one away. */
  readonly identifiers: Readonly<Record<string, string | null>>;
  /** Values of no field of the model, by name; `null` takes one away. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** What some properties hold if neither other rows nor the graph say anything of them. */
  readonly defaults?: Properties;
  /** Which of the nulls above are empty cells only: they clear no more than what the same sheet had written. */
  readonly blank: ReadonlySet<string>;
  /** What its sheet has no column for: an entity that is new needs such a tie from elsewhere. */
  readonly lacks?: readonly Lack[];
  readonly place: Place;
}

/** A column for ties that every entity of a type needs, and that a sheet does not have. */
export interface Lack {
  readonly heading: string;
  /** The row of the sheet's headings. */
  readonly header: number;
  readonly type: string;
  /** The end of the ties where the entity stands. */
  readonly end: TieEnd;
}

/** What a row says of one tie. */
export interface TieRecord {
  /** Null where the row gives none. */
  readonly id: string | null;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** By stored property; `null` clears. */
  readonly values: Properties;
  readonly blank: ReadonlySet<string>;
  /** True for the short form in an entity's row, which gives way to rows that say more of the same tie. */
  readonly short: boolean;
  readonly place: Place;
}

/** The whole of one short form: what the cell held before and no longer holds goes. */
export interface Withdrawal {
  readonly type: string;
  /** The entity whose row it is, and the end of the ties where it stands. */
  readonly owner: string;
  readonly end: TieEnd;
  /** The ids of the far ends that the cell holds. */
  readonly keep: readonly string[];
  /** `OWN`: only ties that the same sheet of the same file wrote; `ALL`: whoever wrote them. */
  readonly scope: 'OWN' | 'ALL';
  readonly place: Place;
}

export type TieEnd = 'from' | 'to' | 'either';

/** What is wanted, as far as somebody speaks of it. */
export interface Records {
  readonly entities: readonly EntityRecord[];
  readonly ties: readonly TieRecord[];
  readonly withdrawals: readonly Withdrawal[];
}

/** A change set, and the state of the graph that it was made for. */
export interface PreviewedChangeSet extends ChangeSet {
  /** The revision that it was previewed on, and can be applied to. */
  readonly revision: number;
}

/** An entity as it is, or will be. */
export interface EntityState {
  readonly type: string;
  readonly properties: Properties;
}

/** A tie as it is, or will be. */
export interface TieState {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface Preview {
  readonly changeSet: PreviewedChangeSet;
  readonly problems: readonly Problem[];
  /** The entities that the records speak of, as they will be, by id. */
  readonly entities: ReadonlyMap<string, EntityState>;
  /** The ids of the ties that the records speak of. */
  readonly ties: ReadonlySet<string>;
  /** Values of these, written by the same files before, of which the records say nothing more. */
  readonly unsaid: readonly Unsaid[];
}

/** A value of an entity or a tie that stays, though the file that once wrote it says nothing of it any more. */
export interface Unsaid {
  readonly type: string;
  readonly id: string;
  /** A property, or a part of one: `attributes.Colour`. */
  readonly field: string;
  readonly value: string;
  readonly file: string;
}
