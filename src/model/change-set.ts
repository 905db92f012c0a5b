/** What a node or a tie keeps in one property. `null` where there is no value. */
export type PropertyValue = string | number | boolean | readonly string[] | null;

/**
 * Stored properties by name, as the model names them (`budgetAmount`, `attributeNames`, `origin`), without what is derived
 * from them on writing (`searchKey`, `sortName`, `sinceMin`, `public`, …).
 */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** One entity created (`before` is null), deleted (`after` is null) or changed (both hold just the properties that differ). */
export interface EntityChange {
  readonly type: string;
  readonly id: string;
  readonly before: Properties | null;
  readonly after: Properties | null;
}

/** One tie created, deleted or changed, in the same way. `type` is the relationship type, `MEMBER_OF`. */
export interface TieChange {
  readonly type: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly before: Properties | null;
  readonly after: Properties | null;
}

/** Why the graph changes, and who changes it: the staff member or account, null where none is known. */
export type Cause =
  | {
      readonly kind: 'IMPORT';
      readonly author: string | null;
      readonly files: readonly string[];
      /** Marks of what the files say and newer values kept out; absent where all of it went in. */
      readonly overruled?: readonly string[];
    }
  | { readonly kind: 'EDIT'; readonly author: string | null }
  | { readonly kind: 'UNDO'; readonly author: string | null; readonly undoes: number };

/** What the graph is called; null while it has no name. */
export interface Naming {
  readonly before: string | null;
  readonly after: string | null;
}

/** The only thing that is ever written: previewed, then applied whole or not at all. */
export interface ChangeSet {
  readonly cause: Cause;
  /** Null where the graph keeps its name. */
  readonly naming: Naming | null;
  readonly entities: readonly EntityChange[];
  readonly ties: readonly TieChange[];
}
