import type {
  Facet,
  FacetLevel,
  KeyRoots,
  Level,
  ListRoots,
  Page,
  ReadPlan,
  ReferenceLevel,
  TieLevel,
} from '../graph/plan.js';
import { Bindings } from './bindings.js';
import { digestOf } from './cursor.js';
import { Gaps } from './gaps.js';

/** The columns of a table or of an edge while a plan is made; in a row they stand after the id. */
export class Columns {
  readonly expressions: string[] = [];

  /** The place in the row of an expression, which is added when it is new. */
  place(expression: string): number {
    if (expression === 'm.id') return 0;
    const known = this.expressions.indexOf(expression);
    return (known >= 0 ? known : this.expressions.push(expression) - 1) + 1;
  }
}

/** A table while a plan is made: the roots', or the far ends' of a level. */
export interface DraftTable {
  readonly index: number;
  readonly columns: Columns;
}

/** What learns on the way whether its rows, and their number, are wanted. */
export interface DraftPaged {
  page: Page | null;
  count: boolean;
}

export type DraftList = Omit<ListRoots, 'columns' | 'page' | 'count' | 'facets'> &
  DraftPaged & { readonly facets: Facet[] };

export type DraftRoots = Omit<KeyRoots, 'columns'> | DraftList;

export type DraftTies = Omit<TieLevel, 'columns' | 'edge' | 'page' | 'count'> & DraftPaged & { readonly edge: Columns };

type DraftLevel = DraftTies | Omit<ReferenceLevel, 'columns'> | Omit<FacetLevel, 'columns'>;

/** A plan in the making: what the walk over the selection finds out to be read. */
export class Draft {
  readonly bindings = new Bindings();
  readonly gaps = new Gaps();
  readonly roots: DraftTable = { index: 0, columns: new Columns() };
  readonly #levels: {
    readonly level: DraftLevel;
    readonly table: DraftTable;
    readonly path: string;
  }[] = [];
  #numbers = 0;

  /** A number that no other shape or page of this plan has. */
  number(): number {
    return this.#numbers++;
  }

  /** Adds a level; `path` is what an error calls it. */
  add(level: DraftLevel, path: string): DraftTable {
    const table = { index: this.#levels.length + 1, columns: new Columns() };
    this.#levels.push({ level, table, path });
    return table;
  }

  /** Whether the entities of a table are the far ends of ties. */
  leadsByEdges({ index }: DraftTable): boolean {
    return this.#levels[index - 1]?.level.kind === 'ties';
  }

  /** The paths of the levels, for errors that say which field to narrow. */
  get paths(): readonly string[] {
    return this.#levels.map(({ path }) => path);
  }

  finish(roots: DraftRoots, bound: number): ReadPlan {
    const levels = this.#levels.map(({ level, table }): Level => {
      const { expressions: columns } = table.columns;
      return level.kind === 'ties' ? { ...level, edge: level.edge.expressions, columns } : { ...level, columns };
    });
    const { found } = this.bindings;
    const plan = { found, roots: { ...roots, columns: this.roots.columns.expressions }, levels, bound };
    return { key: digestOf(plan), ...plan };
  }
}
