import { describe, expect, it } from 'vitest';
import { graphOf, type Picture, pictureOf, planOf } from '../../web/map/graph.ts';
import { layouts } from '../../web/map/layout.ts';

type Told = Parameters<typeof graphOf>;

function laidOut([map, communities]: Told): Picture {
  const graph = graphOf(map, communities);
  const layout = [...layouts(planOf(graph))].at(-1);
  if (!layout) throw new Error('nothing was laid out');
  return pictureOf(graph, layout);
}

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, number) => `${prefix}-${number}`);
}

describe('a city of which the map shows a part', () => {
  const ships = names('ships', 250);
  const wind = names('wind', 150);
  const communityOf = (memberIds: string[], name: string) => ({ memberIds, topics: [{ share: 1, topic: { name } }] });
  const told: Told = [
    {
      nodes: [...ships, ...wind].map((id) => ({ degree: 1, node: { __typename: 'Organisation', id, name: id } })),
      ties: [{ type: 'SUPPORTS', from: 'ships-0', to: 'wind-0' }],
      leftOut: 40,
      tiesLeftOut: 0,
      untied: 0,
    },
    {
      found: [
        communityOf(names('chess', 30), 'chess'),
        communityOf([...ships, 'ships-of-little-ties'], 'ships'),
        communityOf(names('choirs', 10), 'choirs'),
        communityOf(wind, 'wind'),
      ],
    },
  ];

  it('lays out the communities that are on it, with their own topics, though others are not', () => {
    const picture = laidOut(told);
    expect(picture.communities.map(({ topic, chief }) => [topic, picture.nodes[chief]?.id])).toEqual([
      ['ships', 'ships-0'],
      ['wind', 'wind-0'],
    ]);
    for (const [node, home] of picture.community.entries()) {
      const { x = NaN, y = NaN, r = NaN } = picture.communities[home] ?? {};
      expect(Math.hypot((picture.x[node] ?? NaN) - x, (picture.y[node] ?? NaN) - y)).toBeLessThanOrEqual(r);
    }
  });
});
