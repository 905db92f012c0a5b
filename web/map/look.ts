import type { Address } from '../address.ts';
import type { Graph, Part, Picture } from './graph.ts';

/** What the map is to point out. */
export interface Pointed {
  /** Those that it is about: they stand out with all that is tied to them. */
  readonly middle: readonly number[];
  /** Or ways: what they visit stands out, and the ties between. */
  readonly ways: readonly (readonly number[])[];
}

/** What stands out, all else being dimmed. */
export interface Emphasis {
  readonly nodes: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
  /** Those that it is about. */
  readonly middle: ReadonlySet<number>;
}

/** What the map shows of its picture. */
export interface Look {
  /** Which nodes and ties are shown at all, 1 for yes. */
  readonly shownNodes: Uint8Array;
  readonly shownTies: Uint8Array;
  /** How many members of each community are shown. */
  readonly sizes: readonly number[];
  readonly emphasis: Emphasis | null;
}

type Hidden = Pick<Address, 'hiddenTypes' | 'hiddenFamilies'>;

/** What of a picture is shown: what nobody hid, of a day where there is one, and always what it is to point out. */
export function lookOf(
  picture: Picture,
  { hiddenTypes, hiddenFamilies }: Hidden,
  part: Part | null,
  { middle, ways }: Pointed,
): Look {
  const pointed = new Set([...middle, ...ways.flat()]);
  const isShown = (node: number) =>
    (!part || part.nodes.has(node)) &&
    (pointed.has(node) || !hiddenTypes.some((type) => type === picture.nodes[node]?.type));
  const shownNodes = Uint8Array.from(picture.nodes, (_, node) => Number(isShown(node)));
  const shownTies = Uint8Array.from(picture.ties, ({ a, b, family }, tie) =>
    Number((!part || part.ties.has(tie)) && shownNodes[a] && shownNodes[b] && !hiddenFamilies.includes(family)),
  );
  const emphasis = ways.length ? onWays(picture, ways) : middle.length ? emphasisOn(picture, middle) : null;
  const sizes: number[] = new Array(picture.communities.length).fill(0);
  for (const [node, home] of picture.community.entries()) sizes[home] = (sizes[home] ?? 0) + (shownNodes[node] ?? 0);
  return { shownNodes, shownTies, sizes, emphasis };
}

function onWays({ ties }: Graph, ways: readonly (readonly number[])[]): Emphasis {
  const steps = new Set(ways.flatMap((way) => way.slice(1).map((end, step) => pair(way[step] ?? -1, end))));
  const numbers = [...ties.keys()].filter((tie) => steps.has(pair(ties[tie]?.a ?? -1, ties[tie]?.b ?? -1)));
  return {
    nodes: new Set(ways.flat()),
    ties: new Set(numbers),
    middle: new Set(ways.flatMap((way) => [way[0] ?? -1, way.at(-1) ?? -1])),
  };
}

function pair(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Some nodes, and all that is tied to them. */
export function emphasisOn({ near, ties }: Picture, middle: readonly number[]): Emphasis {
  const around = new Set(middle.flatMap((node) => near[node] ?? []));
  const ends = [...around].flatMap((tie) => [ties[tie]?.a ?? 0, ties[tie]?.b ?? 0]);
  return { nodes: new Set([...middle, ...ends]), ties: around, middle: new Set(middle) };
}
