/**
 * What the planner asks of a store: roots, then levels, each a table. Texts in it are portable Cypher made of the
 * model's names alone; every value is a parameter. In them `m` is an entity and `r` the tie that leads to it.
 */
export interface ReadPlan {
  /** Two plans with one key are the same plan. */
  readonly key: string;
  /** What is found before all else, in this order; always empty for a store that does not find first. */
  readonly found: readonly Found[];
  readonly roots: Roots;
  /** Parents stand before their children. */
  readonly levels: readonly Level[];
  /** The most ids that a level may hold. */
  readonly bound: number;
}

/** The entities `m` of a type that conditions keep. Those of what is read later may say `$parameter[x.id] IS NOT NULL`. */
export interface Found {
  readonly parameter: string;
  /** `Organisation`, or `Entity` where they are of several types (`where` then says which). */
  readonly label: string;
  readonly where: readonly Condition[];
}

/** A condition in Cypher over `m` and `r`; several are joined by AND. */
export type Condition = string;

export interface OrderKey {
  /** `m.sortName`, `r.sinceMin`, … */
  readonly expression: string;
  readonly holds: 'TEXT' | 'NUMBER';
  readonly descending: boolean;
  /** Where rows without a value stand; NEVER when every row has one. */
  readonly nulls: 'FIRST' | 'LAST' | 'NEVER';
}

/** A page: its order, which ends in a unique key, where it starts, and how many rows it may hold. */
export interface Page {
  readonly order: readonly OrderKey[];
  /** The parameter that holds the number of rows. */
  readonly limit: string;
  /** The parameters of the keyset that the page begins after, one an order key; null for the first page. */
  readonly after: readonly string[] | null;
  /** The parameters of the keyset that the page ends before; null when it may run to the end. */
  readonly until: readonly string[] | null;
}

export interface TableColumns {
  /** Expressions over `m` that the answer needs of each entity. */
  readonly columns: readonly string[];
}

export type Roots = KeyRoots | ListRoots;

/** Entities by id: the parameter `keys` holds them. An unknown or hidden one gives no row. */
export interface KeyRoots extends TableColumns {
  readonly by: 'key';
  /** `Organisation`, or `Entity` where they are of several types (`where` then says which). */
  readonly label: string;
  readonly where: readonly Condition[];
}

/** A list of all entities of a type. */
export interface ListRoots extends TableColumns {
  readonly by: 'list';
  /** `Organisation`, or `Entity` where they are of several types (`where` then says which). */
  readonly label: string;
  readonly where: readonly Condition[];
  /** Null when only the count is asked. */
  readonly page: Page | null;
  readonly count: boolean;
  /** Counts of all that the conditions select, whatever the page. */
  readonly facets: readonly Facet[];
}

export type Facet = ValueFacet | TieFacet;

/** How many there are of each value, null for none. */
export interface ValueFacet {
  readonly by: 'value';
  /** Over `m`. */
  readonly expression: string;
}

/** How many are tied to each far end, most first. */
export interface TieFacet {
  readonly by: 'tie';
  readonly types: readonly string[];
  readonly direction: 'IN' | 'OUT' | 'EITHER';
  /** Over the tie `t` and the far end `f`. */
  readonly where: readonly Condition[];
  /** The parameter that holds the number of far ends. */
  readonly limit: string;
}

export type Level = TieLevel | ReferenceLevel | FacetLevel;

/** From the entities of the parent table, each one's ties of some types. */
export interface TieLevel extends TableColumns {
  readonly kind: 'ties';
  /** The table that it starts from: 0 the roots, i + 1 the far ends of level i. */
  readonly parent: number;
  /** The label of the parents that it starts from. */
  readonly from: string;
  /** Which of the parents it starts from, in Cypher over `n`; null for all of them. */
  readonly only: Condition | null;
  readonly types: readonly string[];
  readonly direction: 'IN' | 'OUT' | 'EITHER';
  readonly where: readonly Condition[];
  readonly page: Page | null;
  readonly count: boolean;
  /** Expressions over `r` and `m` that each edge carries after the far end's id. */
  readonly edge: readonly string[];
}

/** From the edges of a level, the entity whose id stands in one of their columns: a tie's source. */
export interface ReferenceLevel extends TableColumns {
  readonly kind: 'reference';
  /** The level whose edges hold the id. */
  readonly parent: number;
  /** The place of the id in `edge` of that level. */
  readonly column: number;
  /** `Organisation`, or `Entity` where they are of several types (`where` then says which). */
  readonly label: string;
  readonly where: readonly Condition[];
}

/** The far ends that a facet of the list counts by. */
export interface FacetLevel extends TableColumns {
  readonly kind: 'facet';
  /** The place of the facet in the roots. */
  readonly facet: number;
  readonly label: string;
}

/** A cell as the driver gives it. */
export type Cell = string | number | boolean | null | readonly Cell[];

/** The rows of one level: far end's id, then the columns that `edge` asked for. */
export type Edge = readonly [id: string, ...columns: Cell[]];

/** An entity's row: its id, then the columns that the plan asked for. */
export type EntityRow = readonly [id: string, ...columns: Cell[]];

export interface Links {
  readonly edges: readonly Edge[];
  /** How many there are in all; 0 when no count was asked. */
  readonly total: number;
}

/** A value, or the id of a far end, and how many there are. */
export type FacetCount = readonly [key: Cell, count: number];

/** What a read gives: the roots in order, and for each level its edges by parent id and its far ends by id. */
export interface Tables {
  readonly roots: {
    readonly ids: readonly string[];
    readonly total: number;
    readonly facets: readonly (readonly FacetCount[])[];
  };
  /** By place: 0 the roots' rows, i + 1 those of level i. */
  readonly entities: readonly ReadonlyMap<string, EntityRow>[];
  /** By level; empty where it is not of ties. */
  readonly links: readonly ReadonlyMap<string, Links>[];
  readonly work: Work;
}

/** What was done to answer. */
export interface Work {
  /** How many statements were sent. */
  readonly statements: number;
  /** How many entities and ties came of them. */
  readonly rows: number;
}
