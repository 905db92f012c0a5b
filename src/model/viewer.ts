/** Which part of the graph an answer is computed on: the same two words that say who may see a person. */
export type Visibility = 'PUBLIC' | 'STAFF';

/** Who is asking. `name` is the staff token's name, null for the public. */
export interface Viewer {
  readonly visibility: Visibility;
  readonly name: string | null;
}

export const PUBLIC_VIEWER: Viewer = { visibility: 'PUBLIC', name: null };
