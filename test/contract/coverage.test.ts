import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

const CITY: Sheets = {
  Organisations: [
    ['id', 'name', 'kind', 'stage', 'founded', 'dissolved', 'source'],
    ['cite', 'Cité', 'INCUBATOR', null, '2018', '..', 'article'],
    ['bank', 'Bank', 'FUNDER', null, '1900', '..', 'article'],
    ['kite', 'Kite', 'START_UP', 'IDEA', '2010', '..', 'article'],
    ['buoy', 'Buoy', 'START_UP', 'IDEA', null, null, 'article'],
    ['sail', 'Sail', 'START_UP', null, '2019', '..', 'article'],
    // Another bank of the same name, which like the first helped a reef that is gone.
    ['all-bank', 'Bank', 'FUNDER', null, '1900', '..', 'article'],
    ['reef', 'Reef', 'COMPANY', 'SCALE', '2015', '2019', 'article'],
  ],
  Sources: [
    ['id', 'name'],
    ['article', 'An article'],
  ],
  Ties: [
    ['from', 'type', 'to', 'service', 'stage', 'since', 'until', 'source'],
    ['cite', 'SUPPORTS', 'kite', 'INCUBATION', null, '2019', '..', 'article'],
    ['cite', 'SUPPORTS', 'buoy', 'INCUBATION', null, '2021', '..', 'article'],
    ['bank', 'SUPPORTS', 'buoy', 'INCUBATION', 'IDEA', '2010', '2015', 'article'],
    ['bank', 'SUPPORTS', 'kite', 'FUNDING', 'GROWTH', null, null, 'article'],
    ['bank', 'SUPPORTS', 'sail', 'FUNDING', null, '2020', '2022', 'article'],
    ['bank', 'SUPPORTS', 'reef', 'HOSTING', null, '2016', '..', 'article'],
    ['all-bank', 'SUPPORTS', 'reef', 'HOSTING', null, '2016', '..', 'article'],
    ['cite', 'SUPPORTS', 'sail', null, 'IDEA', '2020', '2022', 'article'],
  ],
};

interface Cell {
  readonly stage: string | null;
  readonly service: string;
  readonly supports: number;
  readonly providerCount: number;
  readonly providers: readonly { readonly id: string; readonly name: string }[];
}

interface Answer {
  readonly coverage: {
    readonly cells: readonly Cell[];
    readonly startUps: readonly object[];
  };
}

onEveryEngine('coverage', (open) => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ store: await open(), fill: (store, model) => importSheets(store, model, CITY) });
    await atlas.explorer.refresh();
  });
  afterAll(() => atlas?.close());

  async function coverage(given = ''): Promise<Answer['coverage']> {
    const { data, errors } = await atlas.ask<Answer>(`{ coverage${given} {
      cells { stage service supports providerCount providers { id name } } startUps { stage count }
    } }`);
    expect(errors).toEqual([]);
    return data.coverage;
  }

  const filled = ({ cells }: Answer['coverage']) =>
    cells
      .filter(({ supports }) => supports > 0)
      .map(({ stage, service, supports, providers }) => [stage, service, supports, providers.map(({ name }) => name)]);

  it('counts help by the stage that is said, else by that of the one who is helped, and names the gaps', async () => {
    const all = await coverage();
    expect(filled(all)).toEqual([
      ['IDEA', 'INCUBATION', 3, ['Bank', 'Cité']],
      ['GROWTH', 'FUNDING', 1, ['Bank']],
      ['SCALE', 'HOSTING', 2, ['Bank', 'Bank']],
      [null, 'FUNDING', 1, ['Bank']],
    ]);
    const hosting = all.cells.find(({ stage, service }) => stage === 'SCALE' && service === 'HOSTING');
    expect(hosting?.providers.map(({ id }) => id)).toEqual(['all-bank', 'bank']);
    // Nine services for each of five stages, and for none.
    expect(all.cells).toHaveLength(54);
    expect(all.startUps).toEqual([
      { stage: 'IDEA', count: 2 },
      { stage: 'INCUBATION', count: 0 },
      { stage: 'LAUNCH', count: 0 },
      { stage: 'GROWTH', count: 0 },
      { stage: 'SCALE', count: 0 },
      { stage: null, count: 1 },
    ]);
  });

  it('is that of the day asked, to those who were there', async () => {
    for (const given of ['activeOn: "2018-06-01"', 'activeOn: "2018-06-01", certainty: CERTAIN'])
      expect(filled(await coverage(`(${given})`))).toContainEqual(['SCALE', 'HOSTING', 2, ['Bank', 'Bank']]);
    expect(filled(await coverage('(activeOn: "2020-06-01")'))).toEqual([
      ['IDEA', 'INCUBATION', 1, ['Cité']],
      ['GROWTH', 'FUNDING', 1, ['Bank']],
      [null, 'FUNDING', 1, ['Bank']],
    ]);
    expect(filled(await coverage('(activeOn: "2021-06-01", certainty: CERTAIN)'))).toEqual([
      ['IDEA', 'INCUBATION', 1, ['Cité']],
      [null, 'FUNDING', 1, ['Bank']],
    ]);
  });

  it('asks first for what is not known of the ties on which most rests', async () => {
    const { data, errors } = await atlas.ask<{ evidenceDebt: object }>(
      '{ evidenceDebt(activeOn: "2014-06-01") { totalCount found { tie { from { id } to { id } } matters lacks } } }',
    );
    expect(errors).toEqual([]);
    // Both begin at the bank, which has two: log2(3) × log2(2). Unconfirmed and without a role counts 0.48, half if undated.
    expect(data).toEqual({
      evidenceDebt: {
        totalCount: 2,
        found: [
          {
            tie: { from: { id: 'bank' }, to: { id: 'kite' } },
            matters: 1.2046,
            lacks: ['CONFIRMATION', 'DATE', 'ROLE'],
          },
          { tie: { from: { id: 'bank' }, to: { id: 'buoy' } }, matters: 0.8242, lacks: ['CONFIRMATION', 'ROLE'] },
        ],
      },
    });
  });
});
