import type { TieType } from './generated/graphql.ts';

/** The types of entities, in the order in which the page tells of them. */
export const ENTITY_TYPES = [
  'Organisation',
  'Person',
  'Project',
  'Programme',
  'Partnership',
  'Event',
  'Need',
  'Offer',
  'Place',
  'Topic',
  'Source',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What the map can show. Places, topics and sources are what everything shares, and stand in the pages of players. */
export const DRAWN_TYPES = ENTITY_TYPES.slice(0, 8);
/** What it shows when nobody has chosen: needs and offers hang on one owner each, and there are many. */
export const HIDDEN_AT_FIRST: readonly EntityType[] = ['Need', 'Offer'];

export type Points = readonly (readonly [number, number])[];

function regular(corners: number, radius: number, turn = 0): Points {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = ((corner + turn) / corners) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(angle) * radius, Math.sin(angle) * radius] as const;
  });
}

const STAR: Points = regular(10, 1).map(([x, y], corner) => {
  const reach = corner % 2 === 0 ? 1.35 : 0.62;
  return [x * reach, y * reach] as const;
});

const CROSS: Points = [
  ...([
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
  ] as const),
  ...([
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ] as const),
];

/** The shape of each type, of about the same area as a circle of radius 1; null for that circle. */
export const SHAPES: Readonly<Record<EntityType, Points | null>> = {
  Organisation: null,
  Person: regular(3, 1.35),
  Project: regular(4, 1.25, 0.5),
  Programme: regular(6, 1.1),
  Partnership: regular(4, 1.3),
  Event: STAR,
  Need: regular(3, 1.35, 0.5),
  Offer: CROSS,
  Place: regular(5, 1.15),
  Topic: regular(8, 1.05, 0.5),
  Source: regular(4, 1.1, 0.5),
};

/** How a family of ties is drawn. */
export interface Stroke {
  readonly dash: readonly number[];
  readonly width: number;
  /** Whether it leads from one to the other: drawn with an arrow. */
  readonly directed: boolean;
}

export const FAMILIES = {
  alliance: { dash: [], width: 1.6, directed: false },
  part: { dash: [], width: 0.9, directed: false },
  help: { dash: [7, 3], width: 1.2, directed: true },
  money: { dash: [2, 3], width: 1.8, directed: true },
  people: { dash: [1, 3], width: 1.1, directed: false },
  structure: { dash: [10, 3, 2, 3], width: 0.9, directed: true },
} as const satisfies Readonly<Record<string, Stroke>>;
export type Family = keyof typeof FAMILIES;
export const FAMILY_NAMES = Object.keys(FAMILIES) as readonly Family[];

export const FAMILY_OF: Readonly<Record<TieType, Family>> = {
  MEMBER_OF: 'alliance',
  UNDER: 'alliance',
  PARTICIPATES_IN: 'part',
  ENROLLED_IN: 'part',
  ATTENDED: 'part',
  SUPPORTS: 'help',
  RUNS: 'help',
  HAS_NEED: 'structure',
  HAS_OFFER: 'structure',
  FUNDS: 'money',
  WORKS_FOR: 'people',
  FOUNDED: 'people',
  ADVISES: 'people',
  KNOWS: 'people',
  PART_OF: 'structure',
  SUCCEEDED_BY: 'structure',
  ABOUT: 'structure',
  CITES: 'structure',
  LOCATED_AT: 'structure',
  TWINNED_WITH: 'structure',
};
