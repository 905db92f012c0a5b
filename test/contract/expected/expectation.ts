/** What an example is expected to answer, and at what cost. */
export interface Expectation {
  /**
   * How many statements the whole operation costs on a graph across a network; at most, where several fields explore: those
   * that are answered together share their reads.
   */
  readonly statements: number | { readonly most: number };
  /** The answer, derived from the cells of `seed/le-havre.xlsx` that the comments name; rows are numbered as in the sheet. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A connection of which only names were asked. */
export function named(...names: readonly string[]): { nodes: { name: string }[] } {
  return { nodes: names.map((name) => ({ name })) };
}

/** A connection of which roles and names were asked. */
export function inRoles(...pairs: readonly (readonly [role: string, name: string])[]): {
  edges: { role: string; node: { name: string } }[];
} {
  return { edges: pairs.map(([role, name]) => ({ role, node: { name } })) };
}
