import type { Model } from '../../model/model.js';
import type { End, ExportedTie, Named, Subgraph } from './subgraph.js';

/** A thing that is not in a part, but at the other end of a tie of what is. */
export interface Outsider extends Named {
  readonly id: string;
}

/** All ties of what was chosen, each once, page by page. */
export async function* linksOf(model: Model, subgraph: Subgraph): AsyncGenerator<readonly ExportedTie[]> {
  const { chosen, partial } = subgraph;
  for (const [type, ids] of chosen) {
    yield* subgraph.ties(ids, 'from', typesAt(model, type, 'from'));
    if (!partial) continue;
    for await (const ties of subgraph.ties(ids, 'to', typesAt(model, type, 'to')))
      yield ties.filter(({ from }) => !subgraph.isChosen(from));
  }
}

/** Those at the far ends of ties that were not chosen themselves. */
export async function outsidersOf(model: Model, subgraph: Subgraph): Promise<Outsider[]> {
  const ids = new Set<string>();
  if (subgraph.partial)
    for await (const ties of linksOf(model, subgraph))
      for (const { from, to } of ties) for (const id of [from, to]) if (!subgraph.isChosen(id)) ids.add(id);
  return [...ids].flatMap((id) => {
    const named = subgraph.named.get(id);
    return named ? [{ id, ...named }] : [];
  });
}

const AT = { from: 0, to: 1 } as const;

/** The types of the ties in which a type of entity can stand at an end. */
export function typesAt({ relationships }: Model, type: string, end: End): string[] {
  return [...relationships.values()]
    .filter(({ pairs }) => pairs.some((pair) => pair[AT[end]] === type))
    .map((relationship) => relationship.type);
}
