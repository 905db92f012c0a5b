import type { ReferenceField, StoredField, TieField } from '../../model/model.js';

/** What the rows of some sheets are, and what their columns fill. */
export interface Layout {
  readonly sheets: readonly SheetLayout[];
}

export interface SheetLayout {
  /** Its names; case and accents do not matter. */
  readonly names: readonly string[];
  readonly rows: RowKind;
  readonly columns: readonly ColumnLayout[];
}

/** What a row says: an entity of a type, a tie, a register number or an attribute of an entity, or how to read the file. */
export type RowKind =
  | { readonly kind: 'entity'; readonly type: string }
  | { readonly kind: 'tie' }
  | { readonly kind: 'identifier' }
  | { readonly kind: 'attribute' }
  | { readonly kind: 'mark' };

export interface ColumnLayout {
  /** What its heading is called first, in messages and in what we write. */
  readonly heading: string;
  readonly translations: readonly string[];
  /** Headings read as the same, after the others. */
  readonly also: readonly string[];
  readonly required: boolean;
  readonly fill: Fill;
}

export type Key = 'id' | 'from' | 'type' | 'to' | 'scheme' | 'name' | 'value' | 'about';

/** What the cells of a column fill. */
export type Fill =
  /** What a row is known by. */
  | { readonly kind: 'key'; readonly key: Key }
  /** A property of the row's entity or tie. */
  | { readonly kind: 'property'; readonly field: StoredField }
  /** The id of another entity, in a property of the row's tie. */
  | { readonly kind: 'reference'; readonly field: ReferenceField }
  /** The number under which a register knows the row's entity. */
  | { readonly kind: 'identifier'; readonly scheme: string }
  /** Ties of one type between the row's entity and those in the cell. */
  | { readonly kind: 'ties'; readonly field: TieField; readonly type: string }
  /** A property of the ties that another column of the row makes. */
  | { readonly kind: 'tieProperty'; readonly of: TieField; readonly field: StoredField }
  /** A value that no field has. */
  | { readonly kind: 'attribute'; readonly name: string }
  /** For people only: the names of those whose ids stand in the column of this heading. */
  | { readonly kind: 'shown'; readonly beside: string };
