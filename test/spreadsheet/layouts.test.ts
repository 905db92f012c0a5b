import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblem, importFiles } from '../../src/spreadsheet/spreadsheet.js';
import { bench, CITY, csvText, type Rows, type Sheets } from './fixture.js';

const atlas = bench();
const { file, workbook, node, ties } = atlas;

async function bring(paths: readonly string[], options: { layout?: string; mapping?: string } = {}) {
  const report = await importFiles(atlas.store, atlas.model, paths, { dryRun: false, author: null, ...options });
  expect(report.problems.filter(({ severity }) => severity === 'ERROR').map(formatProblem)).toEqual([]);
  return report;
}

const ORGANIZATIONS: Rows = [
  [
    ...['projectID', 'projectAcronym', 'organisationID', 'vatNumber', 'name', 'shortName', 'SME', 'activityType'],
    ...['street', 'postCode', 'city', 'country', 'organizationURL', 'role', 'ecContribution', 'surprise'],
  ],
  [
    ...['101070000', 'TIDES', '999990946', 'FR40303265045', 'EM NORMANDIE', 'EMN', 'false', 'HES', '20 quai'],
    ...['76600', 'Le Havre', 'FR', 'http://www.em-normandie.fr', 'coordinator', '449375,5', 'x'],
  ],
  [
    ...['101070000', 'TIDES', '888880000', null, 'Port Lab', null, 'true', 'PRC', null, null, 'Le Havre', 'FR', null],
    ...['participant', null, null],
  ],
  [
    ...['101070001', 'SHORES', '999990946', 'FR40303265045', 'EM NORMANDIE', 'EMN', 'false', 'HES', '20 quai'],
    ...['76600', 'Le Havre', 'FR', 'http://www.em-normandie.fr', 'participant', '1.000,25', null],
  ],
];

const PROJECTS: Rows = [
  [
    ...['id', 'acronym', 'status', 'title', 'startDate', 'endDate', 'totalCost', 'ecMaxContribution', 'legalBasis'],
    ...['topics', 'frameworkProgramme', 'objective', 'rcn'],
  ],
  [
    ...['101070000', 'TIDES', 'SIGNED', 'Tides of data', '2023-01-01', '2026-12-31', '1500000,5', '1200000', 'HORIZON'],
    ...['HORIZON-CL5', 'HORIZON', 'To read tides;\nand more', '1'],
  ],
  [
    ...['101070001', 'SHORES', 'CLOSED', 'Shores', '2021-02-01', '2022-01-31', null, null, 'HORIZON'],
    ...[null, 'HORIZON', null, '2'],
  ],
];

describe('CORDIS', () => {
  const cordis = () => [
    file('organization.csv', `\ufeff${csvText(ORGANIZATIONS, ';')}`),
    file('project.csv', `\ufeff${csvText(PROJECTS, ';')}`),
  ];

  test('is read as projects, programmes, organisations and who takes part', async () => {
    const report = await bring(cordis());
    expect(report.problems.map(formatProblem)).toEqual([
      'organization.csv · organization · row 1 · surprise (P): "surprise" is no column that we know; its values are kept as attributes  [UNKNOWN_COLUMN]',
    ]);
    expect(report.entities).toMatchObject({
      Organisation: { created: 3 },
      Project: { created: 2 },
      Programme: { created: 1 },
      Place: { created: 1 },
      Source: { created: 1 },
    });
    expect(await node('cordis:organisation:999990946')).toMatchObject({
      name: 'EM NORMANDIE',
      kind: 'SCHOOL',
      identifiers: ['PIC:999990946'],
      url: 'http://www.em-normandie.fr',
      attributeNames: ['vatNumber', 'SME', 'street', 'postCode', 'surprise'],
      origin: 'organization.csv · organization · row 2 · batch 1',
    });
    expect(await node('cordis:project:101070000')).toMatchObject({
      acronym: 'TIDES',
      status: 'ACTIVE',
      since: '2023-01-01',
      budgetAmount: 1500000.5,
      url: 'https://cordis.europa.eu/project/id/101070000',
    });
    expect(await ties('PARTICIPATES_IN')).toMatchObject([
      { from: 'cordis:organisation:888880000', role: 'participant' },
      { from: 'cordis:organisation:999990946', to: 'cordis:project:101070000', role: 'coordinator', source: 'cordis' },
      { from: 'cordis:organisation:999990946', to: 'cordis:project:101070001', role: 'participant' },
    ]);
    expect(await ties('FUNDS')).toMatchObject([
      { to: 'cordis:organisation:888880000' },
      { to: 'cordis:organisation:999990946', role: 'TIDES', amount: 449375.5 },
      { to: 'cordis:organisation:999990946', role: 'SHORES', amount: 1000.25 },
      { to: 'cordis:project:101070000', amount: 1200000, currency: 'EUR' },
      { to: 'cordis:project:101070001' },
    ]);
  });

  test('changes nothing when it comes again', async () => {
    await bring(cordis());
    expect(await bring(cordis())).toMatchObject({ revision: 1, entities: {}, ties: {} });
  });

  test('knows organisations of the graph by their numbers, and leaves what the graph says of them', async () => {
    const Organisations: Rows = [
      ['id', 'name', 'kind', 'pic', 'source'],
      ['em-normandie', 'EM Normandie', 'SCHOOL', '999990946', 'article'],
      ['port-lab', 'Port lab', 'COMPANY', null, 'article'],
    ];
    await atlas.bring({ Organisations, Sources: CITY.Sources ?? [] });
    const { problems, entities } = await bring(cordis());
    expect(entities.Organisation).toMatchObject({ created: 1, changed: 2 });
    expect(problems.filter(({ code }) => code === 'MATCHED')).toMatchObject([
      { row: 3, value: 'Port Lab', column: { heading: 'name', letter: 'E' } },
    ]);
    expect(await node('em-normandie')).toMatchObject({ name: 'EM Normandie', url: 'http://www.em-normandie.fr' });
    expect(await ties('PARTICIPATES_IN')).toMatchObject([
      { from: 'em-normandie' },
      { from: 'em-normandie' },
      { from: 'port-lab' },
    ]);
    expect(await bring(cordis())).toMatchObject({ entities: {}, ties: {} });
  });
});

const GRANTS: Rows = [
  [
    ...['Identifier', 'Title', 'Description', 'Currency', 'Amount Awarded', 'Award Date', 'Planned Dates:End Date'],
    ...['Recipient Org:Identifier', 'Recipient Org:Name', 'Recipient Org:Web Address', 'Funding Org:Identifier'],
    ...['Funding Org:Name', 'Grant Programme:Title', 'Beneficiary Location:Name'],
  ],
  [
    ...['360G-a-1', 'Boats', 'For boats', 'GBP', '12,000.50', '2019-10-03T00:00:00+00:00', '2020-10'],
    ...['GB-CHC-1', 'The Sailors', 'www.sailors.example', 'GB-CHC-9', 'The Fund', 'Harbours', 'Leith'],
  ],
  [
    ...[
      '360G-a-2',
      'Nets',
      null,
      'GBP',
      500,
      '2019-11-03',
      null,
      'GB-CHC-1',
      'The Sailors',
      null,
      'GB-CHC-9',
      'The Fund',
    ],
    ...[null, null],
  ],
];

test('360Giving is read as grants, who gives them and who gets them', async () => {
  const report = await bring([file('grants-2019.csv', csvText(GRANTS))]);
  expect(report.problems.map(({ code, column }) => [code, column?.heading])).toEqual([
    ['UNKNOWN_COLUMN', 'Beneficiary Location:Name'],
  ]);
  expect(await node('360giving:grant:360G-a-1')).toMatchObject({
    name: 'Boats',
    since: '2019-10-03',
    until: '2020-10',
    attributeNames: ['Beneficiary Location:Name'],
    attributeValues: ['Leith'],
  });
  expect(await node('360giving:organisation:GB-CHC-1')).toMatchObject({ url: 'https://www.sailors.example' });
  expect(await ties('FUNDS')).toMatchObject([
    { from: '360giving:organisation:GB-CHC-9', to: '360giving:grant:360G-a-1', amount: 12000.5, currency: 'GBP' },
    { to: '360giving:grant:360G-a-2', amount: 500, since: '2019-11-03' },
  ]);
  expect(await ties('PARTICIPATES_IN')).toMatchObject([{ role: 'recipient' }, { role: 'recipient' }]);
  expect(await ties('RUNS')).toMatchObject([{ to: '360giving:programme:harbours' }]);
  expect(await ties('PART_OF')).toHaveLength(1);
});

test('two foreign ids are two things, though both be called the same', async () => {
  const [headings = [], grant = []] = GRANTS;
  const to = (id: string) => grant.map((value, at) => (headings[at] === 'Recipient Org:Identifier' ? id : value));
  const grants = ['GB-CHC-1', 'GB-CHC-2'].map((id, at) => to(id).with(0, `360G-a-${at}`));
  await bring([file('grants-2019.csv', csvText([headings, ...grants]))]);
  expect(await ties('PARTICIPATES_IN')).toMatchObject([
    { from: '360giving:organisation:GB-CHC-1' },
    { from: '360giving:organisation:GB-CHC-2' },
  ]);
});

const KUMU: Sheets = {
  Elements: [
    ['Label', 'Type', 'Tags', 'Description', 'Founders'],
    ['Port Authority', 'Organization', 'sea|land', 'It runs the port', 'many'],
    ['Ada', 'Person', null, null, null],
    ['Smart Port', 'Initiative', null, null, null],
    ['Dockers', 'Alliance', null, null, null],
    ['The Lab', 'Thing', null, null, null],
  ],
  Connections: [
    ['From', 'To', 'Direction', 'Type', 'Label'],
    ['Ada', 'Port Authority|the lab', 'directed', 'works for', 'delegate'],
    ['port authority', 'Dockers', 'mutual', 'Member', null],
    ['The Lab', 'Smart Port', 'directed', 'participates in', null],
  ],
  'Notes (ignore)': [['anything']],
};

describe('Kumu', () => {
  test('is read as elements of our types and connections between their labels', async () => {
    const report = await bring([workbook(KUMU, 'map.xlsx')]);
    expect(report.problems.map(({ code, sheet, column }) => [code, sheet, column?.heading])).toEqual([
      ['UNKNOWN_COLUMN', 'Elements', 'Founders'],
    ]);
    expect(await node('kumu:port-authority')).toMatchObject({
      kind: 'OTHER',
      description: 'It runs the port',
      attributeNames: ['Type', 'Tags', 'Founders'],
      attributeValues: ['Organization', 'sea|land', 'many'],
    });
    expect(await node('kumu:the-lab')).toMatchObject({ name: 'The Lab', attributeValues: ['Thing'] });
    expect(await ties('WORKS_FOR')).toMatchObject([
      { from: 'kumu:ada', to: 'kumu:port-authority', role: 'delegate', source: 'kumu:map-xlsx' },
      { from: 'kumu:ada', to: 'kumu:the-lab' },
    ]);
    expect(await ties('MEMBER_OF')).toMatchObject([{ from: 'kumu:port-authority', to: 'kumu:dockers' }]);
    expect(await ties('PARTICIPATES_IN')).toMatchObject([{ from: 'kumu:the-lab', to: 'kumu:smart-port' }]);
    expect(await bring([workbook(KUMU, 'map.xlsx')])).toMatchObject({ entities: {}, ties: {} });
  });

  test('may give its elements ids, and be one sheet', async () => {
    const elements: Rows = [['ID', 'Label', 'Type'], ['p', 'Port', 'Organisation'], ['a', 'Ada', 'person']]; // biome-ignore format: a table
    const links: Rows = [['From', 'To', 'Type'], ['a', 'p', 'founder']]; // biome-ignore format: a table
    await bring([file('things.csv', csvText(elements)), file('links.csv', csvText(links))]);
    expect(await ties('FOUNDED')).toMatchObject([{ from: 'a', to: 'p' }]);
  });

  test('has connections of no kind of ours told, with what was meant', async () => {
    const wrong = { ...KUMU, Connections: [['From', 'To', 'Type'], ['Ada', 'The Lab', 'works fr']] }; // biome-ignore format: a table
    const { problems } = await atlas.import(workbook(wrong, 'map.xlsx'));
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toMatchObject([
      { code: 'UNKNOWN_VALUE', sheet: 'Connections', row: 2, column: { heading: 'Type', letter: 'C' } },
    ]);
  });
});

describe('our own layout', () => {
  test('is known by its headings, whatever the file is called', async () => {
    const rows: Rows = [['nom', 'id', 'siren', 'nature', 'source', 'création'], ['Lab', 'lab', null, 'FABLAB', 's', null]]; // biome-ignore format: a table
    const sources: Rows = [['id', 'name', 'publisher', 'url'], ['s', 'S', 'P', null]]; // biome-ignore format: a table
    await bring([file('liste 2026.csv', csvText(rows)), file('x.csv', csvText(sources))]);
    expect(await node('lab')).toMatchObject({ kind: 'FABLAB' });
    expect(await node('s')).toMatchObject({ publisher: 'P' });
  });

  test('goes without ids: rows are found by number, then by name and kind, and others by name', async () => {
    await atlas.bring(CITY);
    const Organisations: Rows = [
      ['name', 'kind', 'siren', 'founded', 'place', 'source'],
      ['La Cité', 'INCUBATOR', '552081317', '2020', null, 'An article'],
      ['FAB LAB', 'FABLAB', null, '2018', 'dock', 'article'],
      ['Fab lab', 'COMPANY', null, null, null, 'article'],
    ];
    const first = await atlas.bring({ Organisations }, 'list.xlsx');
    expect(first.entities.Organisation).toEqual({ created: 1, changed: 2, deleted: 0 });
    expect(first.problems.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['MATCHED', 3, 'FAB LAB'],
      ['LIKELY_DUPLICATE', 4, 'Fab lab'],
    ]);
    expect(await node('cite')).toMatchObject({ name: 'La Cité', foundedOn: '2020' });
    expect(await node('lab')).toMatchObject({ name: 'FAB LAB', foundedOn: '2018' });
    expect(await node('fab-lab')).toMatchObject({ kind: 'COMPANY' });
    expect(await atlas.bring({ Organisations }, 'list.xlsx')).toMatchObject({ entities: {}, ties: {} });
  });

  test('takes nobody for who has another number', async () => {
    await atlas.bring(CITY);
    const numbered = (siren: string): Rows => [
      ['name', 'kind', 'siren', 'source'],
      ['Atelier', 'COMPANY', siren, 'article'],
    ];
    await atlas.bring({ Organisations: numbered('732829320') }, 'one.xlsx');
    const { entities } = await atlas.bring({ Organisations: numbered('303265045') }, 'other.xlsx');
    expect(entities.Organisation).toEqual({ created: 1, changed: 0, deleted: 0 });
    expect(await Promise.all(['atelier', 'atelier-2'].map(node))).toMatchObject([
      { identifiers: ['SIREN:732829320'] },
      { identifiers: ['SIREN:303265045'] },
    ]);
  });

  test('takes no name for an id where two have it', async () => {
    const Places: Rows = [['id', 'name'], ['a', 'Dock'], ['b', 'dock']]; // biome-ignore format: a table
    const Ties: Rows = [['from', 'type', 'to', 'source'], ['a', 'PART_OF', 'Dock', 's']]; // biome-ignore format: a table
    const Sources: Rows = [['id', 'name'], ['s', 'S']]; // biome-ignore format: a table
    const { problems } = await atlas.import(workbook({ Places, Ties, Sources }));
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ['UNKNOWN_REFERENCE', 'Dock'],
      ['LIKELY_DUPLICATE', 'dock'],
    ]);
  });
});

describe('a mapping', () => {
  const [yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/workbook.md', 'utf8'))?.slice(1) ?? [];
  const annuaire: Rows = [
    ['Raison sociale', 'N° SIREN', 'Catégorie', 'Dirigeant', 'Ville', 'Adhérent depuis', 'Remarque'],
    ['Ateliers du Port', '552 081 317', 'Entreprise', 'Ada Lovelace', 'Le Havre', '03/2019', 'rappeler'],
    ['Fab Lab', null, 'Tiers-lieu', null, 'Le Havre', '2020', null],
  ];

  test('reads any other file: the example of the documentation does what it says', async () => {
    const mapping = file('club.yaml', yaml);
    const report = await bring([file('annuaire.csv', csvText(annuaire, ';'))], { mapping });
    expect(report.problems.map(({ code, column }) => [code, column?.heading])).toEqual([
      ['UNKNOWN_COLUMN', 'Remarque'],
    ]);
    expect(await node('club:ateliers-du-port')).toMatchObject({
      kind: 'COMPANY',
      identifiers: ['SIREN:552081317'],
      attributeNames: ['Remarque'],
    });
    expect(await node('club:fab-lab')).toMatchObject({ kind: 'FABLAB' });
    expect(await ties('WORKS_FOR')).toMatchObject([
      { from: 'club:person:ada-lovelace', to: 'club:ateliers-du-port', role: 'head' },
    ]);
    expect(await ties('MEMBER_OF')).toMatchObject([
      { from: 'club:ateliers-du-port', to: 'club', since: '2019-03' },
      { from: 'club:fab-lab', to: 'club', since: '2020' },
    ]);
    expect(await ties('LOCATED_AT')).toHaveLength(2);
  });

  test.each([
    [
      'has a key that there is not',
      'name: x\nsheets:\n  - knowBy: [a]',
      /x\.yaml: sheets\[0\] has no "knowBy": it can/,
    ],
    ['is no YAML', 'name: [', /x\.yaml is no YAML: /],
    ['has no rows', 'name: x\nsheets: [{ knownBy: [a] }]', /x\.yaml: sheets\[0\]\.rows has to be a list/],
    [
      'names a sheet that there is not',
      'name: x\nsheets: [{ knownBy: [Ville], rows: [{ sheet: Towns, columns: { id: a } }] }]',
      /x: "Towns" is no sheet of ours/,
    ],
    [
      'names a column that there is not',
      'name: x\nsheets: [{ knownBy: [Ville], rows: [{ sheet: Places, columns: { idd: a } }] }]',
      /x: the sheet Places has no column "idd"/,
    ],
  ])('that %s is refused in one line', async (_, text, message) => {
    const mapping = file('x.yaml', text);
    await expect(bring([file('annuaire.csv', csvText(annuaire))], { mapping })).rejects.toThrow(message);
  });

  test('of a sheet with two columns of one heading refuses it, unless they are left out', async () => {
    const twice = annuaire.map((row, index) => [...row, index === 0 ? 'ville ' : 'Rouen']);
    const path = file('annuaire.csv', csvText(twice));
    const options = { dryRun: true, author: null, mapping: file('club.yaml', yaml) };
    const { problems } = await importFiles(atlas.store, atlas.model, [path], options);
    expect(problems.filter(({ severity }) => severity === 'ERROR').map(formatProblem)).toEqual([
      'annuaire.csv · annuaire · row 1 · ville (H): "ville" means the same as "Ville" in column E; rename or remove one of the two  [DUPLICATE_COLUMN]',
    ]);
    const without = file('club.yaml', yaml.replace(/^( *)rows:/m, '$1leaveOut: [Remarque]\n$1rows:'));
    const others = annuaire.map((row, index) => [...row, index === 0 ? 'Remarque' : 'twice']);
    await bring([file('annuaire.csv', csvText(others))], { mapping: without });
  });

  test('that does not fit leaves the sheet unknown', async () => {
    const { problems } = await atlas.import(file('annuaire.csv', csvText(annuaire)));
    expect(problems).toMatchObject([{ severity: 'ERROR', code: 'UNKNOWN_SHEET', value: 'annuaire' }]);
  });
});

describe('--layout', () => {
  test('reads only sheets of that layout', async () => {
    const path = file('Topics.csv', csvText([['id', 'name'], ['a', 'A']])); // biome-ignore format: a table
    const options = { dryRun: true, author: null, layout: 'kumu' };
    expect((await importFiles(atlas.store, atlas.model, [path], options)).problems).toMatchObject([
      { severity: 'ERROR', code: 'UNKNOWN_SHEET' },
    ]);
    await bring([path], { layout: 'atlas' });
  });

  test('is refused when there is none of that name', async () => {
    await expect(bring([], { layout: 'excel' })).rejects.toThrow(
      'there is no layout "excel": give one of atlas, 360giving, cordis, kumu, or a --mapping',
    );
  });
});
