import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadModel } from '../../src/model/model.js';
import { OverviewDocument, type OverviewQuery } from '../../web/generated/graphql.ts';
import { ENTITY_TYPES, HIDDEN_AT_FIRST } from '../../web/kinds.ts';
import { cameraOn, type Size } from '../../web/map/camera.ts';
import { type Colours, draw, type Frame, type Pen } from '../../web/map/draw.ts';
import { graphOf, type Picture, pictureOf, planOf } from '../../web/map/graph.ts';
import type { Box } from '../../web/map/labels.ts';
import { layouts } from '../../web/map/layout.ts';
import { lookOf, type Pointed } from '../../web/map/look.ts';
import { wordsFor } from '../../web/words.ts';
import { startAtlas } from '../support/server.js';
import { importWorkbook } from '../support/workbook.js';

type Told = Parameters<typeof graphOf>;

function laidOut([map, communities]: Told): Picture {
  const graph = graphOf(map, communities);
  const layout = [...layouts(planOf(graph))].at(-1);
  if (!layout) throw new Error('nothing was laid out');
  return pictureOf(graph, layout);
}

/** Keeps where it writes and which triangles it fills. Its letters are as wide as those of the page are on average. */
class RecordingPen implements Pen {
  fillStyle: Pen['fillStyle'] = '';
  strokeStyle: Pen['strokeStyle'] = '';
  font = '';
  globalAlpha = 1;
  lineJoin: Pen['lineJoin'] = 'miter';
  lineWidth = 1;
  textAlign: Pen['textAlign'] = 'left';
  textBaseline: Pen['textBaseline'] = 'middle';
  readonly written: (Box & { readonly text: string })[] = [];
  readonly triangles: Corner[][] = [];
  #path: Corner[][] = [];

  beginPath(): void {
    this.#path = [];
  }
  moveTo(x: number, y: number): void {
    this.#path.push([[x, y]]);
  }
  lineTo(x: number, y: number): void {
    this.#path.at(-1)?.push([x, y]);
  }
  fill(): void {
    this.triangles.push(...this.#path.filter(({ length }) => length === 3));
  }
  fillText(text: string, x: number, y: number): void {
    const { width } = this.measureText(text);
    const height = this.#points();
    this.written.push({ text, x: this.textAlign === 'center' ? x - width / 2 : x, y: y - height / 2, width, height });
  }
  measureText(text: string): { readonly width: number } {
    return { width: text.length * this.#points() * 0.53 };
  }
  arc(): void {}
  closePath(): void {}
  setLineDash(): void {}
  stroke(): void {}
  fillRect(): void {}
  strokeText(): void {}

  #points(): number {
    return Number(/([\d.]+)px/.exec(this.font)?.[1]);
  }
}

type Corner = readonly [x: number, y: number];

const COLOURS: Colours = Object.fromEntries(
  [...ENTITY_TYPES, 'paper', 'ink', 'quiet', 'line', 'accent', 'raised'].map((name) => [name, name] as string[]),
);

function frameOf(picture: Picture, size: Size, taken: readonly Box[] = [], pointed: Partial<Pointed> = {}): Frame {
  const hidden = { hiddenTypes: HIDDEN_AT_FIRST, hiddenFamilies: [] };
  const look = lookOf(picture, hidden, null, { middle: [], ways: [], ...pointed });
  const around = look.emphasis ? [...look.emphasis.nodes] : undefined;
  return {
    ...look,
    ...size,
    camera: cameraOn(picture, look, size, around),
    taken,
    colours: COLOURS,
    family: 'sans-serif',
    membersWord: wordsFor('en', []).members,
  };
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

describe('what the map of a city says', () => {
  const pictures = new Map<string, Picture>();

  async function pictureFrom(workbook: string): Promise<Picture> {
    const file = fileURLToPath(new URL(`../../seed/${workbook}`, import.meta.url));
    const atlas = await startAtlas({ fill: (store) => importWorkbook(store, loadModel(), file) });
    const query = String(OverviewDocument);
    const { data } = await atlas.ask<OverviewQuery>({ query, variables: { dated: false } });
    await atlas.close();
    if (!data.map || !data.communities) throw new Error('there is no map');
    return laidOut([data.map, data.communities]);
  }

  beforeAll(async () => {
    for (const workbook of ['le-havre.xlsx', 'estuary.xlsx']) pictures.set(workbook, await pictureFrom(workbook));
  });

  /** What lies on the map of such a size, as far from its edges. */
  function controlsOn({ width, height }: Size, gap: number): Box[] {
    return [
      { x: gap, y: gap, width: width - gap - 136, height: 20 },
      { x: width - gap - 108, y: gap, width: 56, height: 36 },
      { x: width - gap - 38, y: gap, width: 38, height: 112 },
      { x: gap, y: height - gap - 36, width: 150, height: 36 },
      { x: width - gap - 180, y: height - gap - 36, width: 180, height: 36 },
    ];
  }

  const SCREENS = [
    { screen: '1280 × 800', size: { width: 864, height: 740 }, gap: 16 },
    { screen: '1920 × 1080', size: { width: 1504, height: 1020 }, gap: 16 },
    { screen: '390 × 844', size: { width: 390, height: 388 }, gap: 8 },
  ];

  function overlaps(one: Box, other: Box): boolean {
    const apart = (a: number, long: number, b: number, wide: number) => a + long <= b || b + wide <= a;
    return !apart(one.x, one.width, other.x, other.width) && !apart(one.y, one.height, other.y, other.height);
  }

  function clashes(written: RecordingPen['written'], taken: readonly Box[]): string[] {
    return written.flatMap((name, turn) =>
      [...written.slice(turn + 1), ...taken]
        .filter((other) => overlaps(name, other))
        .map((other) => `${name.text} and ${'text' in other ? other.text : JSON.stringify(other)}`),
    );
  }

  it.each(
    Object.entries({ 'le-havre.xlsx': [97, 150, 28], 'estuary.xlsx': [25, 25, 20] }).flatMap(([workbook, floors]) =>
      SCREENS.map((each, place) => ({ ...each, workbook, least: floors[place] ?? 0 })),
    ),
  )('of $workbook on $screen: at least $least names, clear of one another and of the controls', (each) => {
    const picture = pictures.get(each.workbook);
    if (!picture) throw new Error('it was not drawn');
    const pen = new RecordingPen();
    const taken = controlsOn(each.size, each.gap);
    const drawn = draw(pen, picture, frameOf(picture, each.size, taken));
    expect(clashes(pen.written, taken)).toEqual([]);
    expect(drawn.names).toBeGreaterThanOrEqual(each.least);
  });

  it.each(SCREENS)('of who stands out, on $screen, clear of the controls too', ({ size, gap }) => {
    for (const picture of pictures.values())
      for (let middle = 0; middle < 60; middle += 1) {
        const pen = new RecordingPen();
        const taken = controlsOn(size, gap);
        draw(pen, picture, frameOf(picture, size, taken, { middle: [middle] }));
        expect(clashes(pen.written, taken)).toEqual([]);
      }
  });
});

describe('the direction of a tie', () => {
  const OF_A_SCREEN = { width: 800, height: 600 };

  function trianglesOf(ties: number, k: number, degree = 1): Corner[][] {
    const many = names('far', ties - 1);
    const node = (id: string) => ({ degree, node: { __typename: 'Organisation' as const, id, name: '' } });
    const graph = graphOf(
      {
        nodes: ['giver', 'taker', ...many].map(node),
        ties: [
          { type: 'FUNDS', from: 'giver', to: 'taker' },
          ...many.map((from) => ({ type: 'MEMBER_OF' as const, from, to: 'taker' })),
        ],
        leftOut: 0,
        tiesLeftOut: 0,
        untied: 0,
      },
      { found: [] },
    );
    const x = Float32Array.from(graph.nodes, (_, place) => (place === 1 ? 100 : 0));
    const picture = pictureOf(graph, { x, y: new Float32Array(graph.nodes.length), circles: [] });
    const pen = new RecordingPen();
    draw(pen, picture, { ...frameOf(picture, OF_A_SCREEN), camera: { x: 50, y: 0, k } });
    return pen.triangles;
  }

  it('is drawn wherever the tie is long enough on the screen', () => {
    const [arrow = []] = trianglesOf(1, 0.6);
    const [[tip = NaN] = [], ...tail] = arrow;
    expect(tail.map(([x]) => x < tip)).toEqual([true, true]);
    expect(tip).toBeLessThan(400 + 50 * 0.6);
    expect(trianglesOf(1, 0.15)).toEqual([]);
  });

  it('is not drawn among so many ties that arrows would hide them', () => {
    expect(trianglesOf(300, 0.6)).toHaveLength(1);
    expect(trianglesOf(1_000, 0.6)).toEqual([]);
  });
});
