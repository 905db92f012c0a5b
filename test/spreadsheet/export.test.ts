import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import XLSX from '@e965/xlsx';
import { beforeEach, describe, expect, test } from 'vitest';
import { undoChangeSet } from '../../src/changes/changes.js';
import { setUp } from '../../src/graph/setup.js';
import { type ExportOptions, type ExportReport, exportGraph, importFiles } from '../../src/spreadsheet/spreadsheet.js';
import { bench, CITY, withRow, withRows } from './fixture.js';

const graph = bench();
const { model, file, bring, import: importing } = graph;
const ALL: ExportOptions = { visibility: 'STAFF', types: null, topics: null, since: null, language: 'en' };
const PUBLIC = { visibility: 'PUBLIC' } as const;
let exports = 0;

async function exported(name: string, options: Partial<ExportOptions> = {}): Promise<string> {
  exports += 1;
  const path = join(dirname(file('beside', '')), `export-${exports}`, name);
  mkdirSync(dirname(path));
  await exportTo(path, options);
  return path;
}

function exportTo(path: string, options: Partial<ExportOptions> = {}): Promise<ExportReport> {
  return exportGraph(graph.store, model, path, { ...ALL, ...options });
}

type Rows = readonly Readonly<Record<string, string | number>>[];

/** The rows of a workbook by the names of its sheets. */
function sheetsIn(path: string): Record<string, Rows> {
  const book = XLSX.read(readFileSync(path));
  return Object.fromEntries(
    book.SheetNames.map((name) => [name, XLSX.utils.sheet_to_json<Rows[number]>(book.Sheets[name] ?? {})]),
  );
}

function rowOf(rows: Rows | undefined, id: string): Rows[number] | undefined {
  return rows?.find((row) => row.id === id || row.from === id);
}

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const second = ['second', 'Another article', 'https://b.example', '2026-11-25'];
const otherSource = withRows(withRow(CITY, 'Organisations', 2, { source: 'second' }), 'Sources', second);

const FORMULA = withRow(CITY, 'Organisations', 2, { name: '=1+1' });

describe('a workbook', () => {
  test('has a sheet for each type, with the names beside the ids', async () => {
    await bring(CITY);
    const sheets = sheetsIn(await exported('city.xlsx'));
    expect(rowOf(sheets.Organisations, 'cite')).toEqual({
      id: 'cite',
      name: 'Cité du Numérique',
      kind: 'INCUBATOR',
      siren: '552081317',
      founded: '2020-11',
      place: 'dock',
      'place (name)': 'Dock',
      topics: 'data | ports',
      'topics (name)': 'Data | Smart ports',
      source: 'article',
      'source (name)': 'An article',
    });
    expect(rowOf(sheets.People, 'ada')).toMatchObject({
      organisation: 'cite',
      'organisation (name)': 'Cité du Numérique',
      role: 'delegate',
      since: '2020',
      until: '..',
    });
    expect(rowOf(sheets.Ties, 'bob')).toMatchObject({
      type: 'MEMBER_OF',
      to: 'friends',
      'to (name)': 'Friends of Bob',
    });
    expect(sheets.Attributes).toEqual([{ id: 'dock', 'id (name)': 'Dock', name: 'Colour', value: 'red' }]);
    expect(rowOf(sheets.Organisations, 'port')).toMatchObject({ wikidata: 'Q1234' });
  });

  test('tells each tie once: in a cell where that would make this very tie, else in a row with its id', async () => {
    const ties = [
      ['t-1', 'lab', 'LOCATED_AT', 'dock', 'since ever', null, null, 'article', null, null, null],
      [null, 'lab', 'PART_OF', 'cite', 'a part', null, null, 'article', null, null, null],
    ];
    await bring(withRows(CITY, 'Ties', ...ties));
    const { Organisations, Ties = [] } = sheetsIn(await exported('city.xlsx'));
    expect(rowOf(Organisations, 'lab')).not.toHaveProperty('place');
    expect(rowOf(Organisations, 'lab')).not.toHaveProperty('part of');
    expect(
      Ties.filter(({ id }) => id)
        .map(({ from, type, to }) => `${from} ${type} ${to}`)
        .toSorted(),
    ).toEqual([
      'bob MEMBER_OF friends',
      'cite MEMBER_OF founders',
      'lab LOCATED_AT dock',
      'lab PART_OF cite',
      'port FUNDS cite',
      'port MEMBER_OF founders',
    ]);
  });

  test('tells a tie in a cell though the cell was corrected', async () => {
    await bring(CITY);
    await bring(otherSource);
    const path = await exported('city.xlsx');
    const { Organisations, Ties = [] } = sheetsIn(path);
    expect(rowOf(Organisations, 'cite')).toMatchObject({ topics: 'data | ports', source: 'second' });
    expect(Ties.filter(({ type }) => type === 'ABOUT')).toEqual([]);
    expect(await graph.dryRun(path)).toMatchObject({ entities: {}, ties: {}, problems: [] });
  });

  test('tells as rows the ties for which a cell has no room', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `${'topic '.repeat(30)}${index}`);
    const topics = ids.map((id) => [id, `The name of ${id}`, null, 'article']);
    const ties = ids.map((id) => [null, 'cite', 'ABOUT', id, null, null, null, 'article', null, null, null]);
    await bring(withRows(withRows(CITY, 'Topics', ...topics), 'Ties', ...ties));
    const path = await exported('city.xlsx');
    expect(await graph.dryRun(path)).toMatchObject({ entities: {}, ties: {}, problems: [] });
    const { Organisations, Ties = [] } = sheetsIn(path);
    const inCell = String(rowOf(Organisations, 'cite')?.topics).split(' | ');
    expect(inCell.length).toBeGreaterThan(150);
    expect(inCell.length + Ties.filter(({ type }) => type === 'ABOUT').length).toBe(ids.length + 2);
  });

  test('has French sheets and headings where that is asked, and imports back', async () => {
    await bring(CITY);
    const path = await exported('ville.xlsx', { language: 'fr' });
    expect(rowOf(sheetsIn(path).Organisations, 'cite')).toMatchObject({
      nom: 'Cité du Numérique',
      'lieu (nom)': 'Dock',
    });
    expect(await graph.dryRun(path)).toMatchObject({ entities: {}, ties: {}, problems: [] });
  });

  test('is called what the graph is called', async () => {
    await bring(CITY, 'Port-Ville.xlsx');
    expect(XLSX.read(readFileSync(await exported('other.xlsx'))).Props?.Title).toBe('Port-Ville');
  });

  test('is the same bytes as long as nothing changes', async () => {
    await bring(CITY);
    const [one, other] = [await exported('city.xlsx'), await exported('city.xlsx')];
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  test.each(['city.xlsx', 'city.ods'])(
    '%s holds texts as texts, whatever they look like, and numbers as numbers',
    async (name) => {
      await bring(withRow(FORMULA, 'Places', 2, { name: '-5' }));
      const book = XLSX.read(readFileSync(await exported(name)));
      const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet));
      expect(cells).toContainEqual(expect.objectContaining({ t: 's', v: '=1+1' }));
      expect(cells).toContainEqual(expect.objectContaining({ t: 's', v: '-5' }));
      expect(cells).toContainEqual(expect.objectContaining({ t: 's', v: '07600' }));
      expect(cells).toContainEqual(expect.objectContaining({ t: 'n', v: 49.49 }));
      expect(cells).toContainEqual(expect.objectContaining({ t: 'n', v: 1234.5 }));
      expect(cells.some((cell) => typeof cell === 'object' && cell !== null && 'f' in cell)).toBe(false);
    },
  );

  test('refuses a text that a cell of XLSX cannot hold, says which, and writes nothing', async () => {
    await bring(CITY);
    await graph.store.write(({ run }) =>
      run('MATCH (n:Entity {id: $id}) SET n.description = $text', { id: 'cite', text: 'x'.repeat(32_768) }),
    );
    await expect(exported('city.xlsx')).rejects.toThrow(
      'Organisations · row 2 · description: 32768 characters, and a cell of .xlsx holds 32767',
    );
    expect(readdirSync(dirname(join(dirname(file('beside', '')), `export-${exports}`, 'x')))).toEqual([]);
  });
});

describe('a folder of CSV files', () => {
  test('guards texts that look like formulas by an apostrophe, and no others; the import takes just that one off', async () => {
    const names = ['=1+1', '+1', '-1', '@me', "'s-Hertogenbosch", "''", 'plain'];
    const rows = names.map((name, index) => [`o${index}`, name, 'OTHER', null, null, null, null, null, 'article']);
    await bring(withRows(CITY, 'Organisations', ...rows));
    const path = await exported('city');
    const { 'Organisations.csv': csv = '', 'Places.csv': places = '' } = textsIn(path);
    for (const name of names.slice(0, -1)) expect(csv).toContain(`,'${name},`);
    expect(csv).toContain(',plain,');
    expect(places).toContain(',49.49,0.107,');
    expect(await graph.dryRun(path)).toMatchObject({ entities: {}, ties: {}, problems: [] });
    await graph.store.write(({ run }) => run('MATCH (n) WHERE n:Entity OR n:Identifier DETACH DELETE n'));
    await importing(path);
    for (const [index, name] of names.entries()) expect(await graph.node(`o${index}`)).toMatchObject({ name });
  });

  test('leaves an apostrophe alone that guards nothing', async () => {
    await importing(graph.csvFolder(withRow(CITY, 'Organisations', 2, { name: "'t Huis" }), 'dutch'));
    expect(await graph.node('cite')).toMatchObject({ name: "'t Huis" });
  });

  test('never mixes with what is in the folder already', async () => {
    await bring(CITY);
    const path = await exported('city');
    await expect(exportTo(path, PUBLIC)).rejects.toThrow(
      `${path} is not empty: name another folder, or empty this one`,
    );
    expect(Object.keys(textsIn(path))).toContain('Attributes.csv');
  });
});

describe('what the public sees', () => {
  beforeEach(() => bring(CITY));

  test('is all that is in it', async () => {
    const folder = await exported('city', PUBLIC);
    const text = Object.values(textsIn(folder)).join('\n');
    for (const hidden of ['bob', 'Bob', 'friends', 'example.org', 'Colour', 'email', 'phone', 'city.xlsx'])
      expect(text).not.toContain(hidden);
    for (const shown of ['Ada Lovelace', 'PUBLIC', 'founders']) expect(text).toContain(shown);
  });

  test.each(['city.json', 'city.graphml', 'city.jsonld'])('is all that is in %s', async (name) => {
    const text = readFileSync(await exported(name, PUBLIC), 'utf8');
    for (const hidden of ['bob', 'Bob', 'friends', 'example.org', 'Colour']) expect(text).not.toContain(hidden);
    expect(text).toContain('Ada Lovelace');
  });

  test('changes what is edited in it, and clears nothing that it lacks', async () => {
    await bring(CITY);
    const edited = edit(await exported('city.xlsx', PUBLIC), (sheets) => ({
      ...sheets,
      Organisations: (sheets.Organisations ?? []).map((row) =>
        row.id === 'cite' ? { ...row, name: 'La Cité', topics: 'data', founded: '' } : row,
      ),
    }));
    const report = await importing(edited);
    expect(report.problems).toEqual([]);
    expect(report.entities).toEqual({ Organisation: { created: 0, changed: 1, deleted: 0 } });
    expect(report.ties).toEqual({});
    expect(await graph.node('cite')).toMatchObject({ name: 'La Cité', foundedOn: '2020-11' });
    expect(await graph.ties('ABOUT')).toContainEqual(expect.objectContaining({ from: 'cite', to: 'ports' }));
  });

  test('is taken for a part even where the mark was tampered with', async () => {
    const path = edit(await exported('city.xlsx', PUBLIC), (sheets) => ({
      ...sheets,
      Export: [{ about: 'complete', value: 'Yes, I think' }],
    }));
    expect(await graph.dryRun(path)).toMatchObject({ entities: {}, ties: {}, problems: [] });
  });
});

/** The whole graph is not a part: an empty cell of it clears as that of any file does. */
test('what is edited in a whole export is imported as from any file', async () => {
  await bring(CITY);
  const emptied = (value: string) => (sheets: Record<string, Rows>) => ({
    ...sheets,
    Organisations: (sheets.Organisations ?? []).map((row) =>
      row.id === 'lab' ? { ...row, description: value, 'part of': '-' } : row,
    ),
  });
  const path = await exported('city.xlsx');
  expect((await importing(edit(path, emptied('A workshop')))).entities).toEqual({
    Organisation: { created: 0, changed: 1, deleted: 0 },
  });
  expect(await graph.ties('PART_OF')).toHaveLength(1);
  await importing(edit(await exported('city.xlsx'), emptied('')));
  expect(await graph.node('lab')).not.toHaveProperty('description');
});

function undo(revision: number) {
  return undoChangeSet(graph.store, model, revision, { author: null, skipConflicts: false, dryRun: false });
}

/** In a copy of a row: what it says in its cells of these headings. */
function editing(sheet: string, id: string, values: Rows[number]) {
  return (sheets: Record<string, Rows>) => ({
    ...sheets,
    [sheet]: (sheets[sheet] ?? []).map((row) => (row.id === id || row.from === id ? { ...row, ...values } : row)),
  });
}

describe('what was written after an export', () => {
  const since = withRow(withRow(CITY, 'Organisations', 2, { founded: '2021', topics: 'data|ports|docks' }), 'Ties', 2, {
    role: 'host',
  });
  const later = withRows(since, 'Topics', ['docks', 'Docks', null, 'article']);
  const stays = { severity: 'WARNING', code: 'NEWER_VALUE', sheet: 'Organisations', row: 2 };
  const kept = [
    { severity: 'WARNING', code: 'NEWER_VALUE', sheet: 'Organisations', row: 2, value: '2020-11' },
    { severity: 'WARNING', code: 'NEWER_VALUE', sheet: 'Ties', value: 'lead' },
  ];

  test.each(['staff.xlsx', 'city.xlsx'])(
    'by %s stays when the export comes back, edited, and is told',
    async (name) => {
      await bring(CITY);
      const path = edit(await exported('city.xlsx'), editing('Organisations', 'lab', { description: 'A workshop' }));
      await bring(later, name);
      const report = await importing(path);
      expect(report).toMatchObject({ entities: { Organisation: { created: 0, changed: 1, deleted: 0 } }, ties: {} });
      const keptFrom = name === 'city.xlsx' ? [{ ...stays, value: 'docks' }, ...kept] : kept;
      expect(report.problems).toMatchObject(keptFrom);
      expect(report.problems.find(({ value }) => value === '2020-11')?.message).toBe(
        `"2021" stays, for it was written (${name} · Organisations · row 2 · batch 2) after revision 1, of which city.xlsx is an export; export again and correct that, or import with --overwrite`,
      );
      expect(await graph.node('cite')).toMatchObject({ foundedOn: '2021' });
      expect(await graph.node('lab')).toMatchObject({ description: 'A workshop' });
      expect((await importing(path)).problems).toMatchObject(keptFrom);
      await importFiles(graph.store, model, [path], { dryRun: false, author: null, overwrite: true });
      expect(await graph.node('cite')).toMatchObject({ foundedOn: '2020-11' });
      // A tie that it lacks goes as it would by any file: where the same sheet wrote it.
      expect(await graph.ties('ABOUT')).toHaveLength(name === 'city.xlsx' ? 4 : 5);
    },
  );

  test('by a copy of it, too; an export made since knows of all that', async () => {
    await bring(CITY);
    const copy = async (id: string, description: string) =>
      edit(await exported('city.xlsx'), editing('Organisations', id, { description }));
    const [mine, yours, again] = [await copy('lab', 'Mine'), await copy('port', 'Yours'), await copy('lab', 'Again')];
    await importing(mine);
    expect((await importing(yours)).problems).toMatchObject([{ code: 'NEWER_VALUE', row: 3, value: null }]);
    expect((await importing(again)).problems).toMatchObject([
      { code: 'NEWER_VALUE', row: 3, value: 'Again' },
      { code: 'NEWER_VALUE', row: 4, value: null },
    ]);
    expect(await graph.node('lab')).toMatchObject({ description: 'Mine' });
    expect(await graph.node('port')).toMatchObject({ description: 'Yours' });
    expect((await importing(await copy('lab', 'Again'))).problems).toEqual([]);
    expect(await graph.node('lab')).toMatchObject({ description: 'Again' });
  });

  test('by an undo, too: what it brought back or emptied stays so', async () => {
    await bring(CITY);
    const wrong = withRow(withRow(CITY, 'Organisations', 2, { founded: '2021' }), 'Organisations', 3, {
      founded: 1900,
    });
    await bring(wrong, 'staff.xlsx');
    const path = edit(await exported('city.xlsx'), editing('Organisations', 'lab', { description: 'A workshop' }));
    await undo(2);
    const { problems } = await importing(path);
    expect(problems).toMatchObject([
      { severity: 'WARNING', code: 'NEWER_VALUE', sheet: 'Organisations', row: 2, value: '2021' },
      { severity: 'WARNING', code: 'NEWER_VALUE', sheet: 'Organisations', value: '1900' },
    ]);
    expect(problems[0]?.message).toMatch(/^"2020-11" stays, for it was written \(undo · batch 3\) after revision 2, /);
    expect(await graph.node('cite')).toMatchObject({ foundedOn: '2020-11' });
    expect(await graph.node('port')).not.toHaveProperty('foundedOn');
    expect(await graph.node('lab')).toMatchObject({ description: 'A workshop' });
  });

  const aboutOf = async (path: string) =>
    (await importing(path)).problems.filter(({ message }) => message.includes('ABOUT')).map(({ message }) => message);

  test('of a tie stays, and is told, though its cell holds it no longer', async () => {
    await bring(CITY);
    const path = edit(await exported('city.xlsx'), editing('Organisations', 'cite', { topics: 'data' }));
    await bring(otherSource);
    expect(await aboutOf(path)).toEqual([
      'the tie ABOUT from cite to ports stays, for it was written (city.xlsx · Organisations · row 2 · batch 2) after revision 1, of which city.xlsx is an export; export again and correct that, or import with --overwrite',
    ]);
    expect(await graph.ties('ABOUT')).toContainEqual(expect.objectContaining({ from: 'cite', to: 'ports' }));
  });

  test('is a tie, too, that an undo brought back', async () => {
    await bring(CITY);
    await bring(withRow(CITY, 'Organisations', 2, { topics: 'data' }));
    const path = edit(await exported('city.xlsx'), editing('Organisations', 'lab', { description: 'A workshop' }));
    await undo(2);
    expect(await aboutOf(path)).toEqual([
      expect.stringMatching(
        /^the tie ABOUT from cite to ports stays, for it was written \(undo · batch 3\) after revision 2, /,
      ),
    ]);
    expect(await graph.ties('ABOUT')).toContainEqual(expect.objectContaining({ from: 'cite', to: 'ports' }));
  });

  test('or taken away comes back where the export has it, and is told', async () => {
    await bring(CITY);
    await bring(withRows(CITY, 'Topics', ['docks', 'Docks', null, 'article']));
    const path = edit(await exported('city.xlsx'), editing('Organisations', 'lab', { description: 'A workshop' }));
    await undo(2);
    const { problems } = await importing(path);
    expect(
      problems.map(({ severity, code, sheet, message }) => [severity, code, sheet, message.split(',')[0]]),
    ).toEqual([
      ['WARNING', 'RETURNED', 'Topics', '"docks" comes back'],
      ['WARNING', 'RETURNED', 'Topics', 'the tie CITES from docks to article comes back'],
    ]);
    expect(problems[0]?.message).toBe(
      '"docks" comes back, which was taken away (batch 3) after revision 2, of which city.xlsx is an export; if it should not, take it out of the file',
    );
    expect(await graph.node('docks')).toMatchObject({ name: 'Docks' });
  });

  test('stays where two exports of one name come together, and one of them knows it', async () => {
    await bring(CITY);
    const old = await exported('city.xlsx', { types: ['Organisation'] });
    await bring(withRow(CITY, 'Organisations', 2, { founded: '2021' }), 'staff.xlsx');
    const newer = await exported('city.xlsx', { types: ['Topic'] });
    expect((await importing([old, newer])).problems).toMatchObject([{ ...stays, value: '2020-11' }]);
    expect((await importing([newer, old])).problems).toMatchObject([{ ...stays, value: '2020-11' }]);
  });

  test('is not known of an export of another graph, which is told, but where there is nothing yet', async () => {
    await bring(CITY);
    for (const founded of ['2021', '2022']) await bring(withRow(CITY, 'Organisations', 2, { founded }), 'staff.xlsx');
    const path = await exported('city.xlsx');
    await graph.store.write(({ run }) => run('MATCH (n) DETACH DELETE n'));
    await setUp(graph.store, model);
    expect((await graph.dryRun(path)).problems).toEqual([]);
    await bring(CITY);
    await bring(withRow(CITY, 'Organisations', 2, { founded: '2019' }), 'staff.xlsx');
    const { problems } = await importing(path);
    expect(problems[0]).toEqual({
      ...{ severity: 'WARNING', code: 'FOREIGN_EXPORT', file: 'city.xlsx', sheet: null, row: null, column: null },
      value: '3',
      message:
        'city.xlsx is an export of revision 3, and this graph is at revision 2: it comes from another graph, or this one was restored since, and it is read as a file that people made; export from this graph, and edit that',
    });
    expect(problems.slice(1)).toMatchObject([{ ...stays, value: '2022' }]);
    expect(await graph.node('cite')).toMatchObject({ foundedOn: '2019' });
  });
});

describe('a part', () => {
  beforeEach(() => bring(CITY));

  test.each<[string, Partial<ExportOptions>, object]>([
    ['--type', { types: ['Organisation', 'Topic'] }, { Organisation: 3, Topic: 2 }],
    ['--topic, with the topics within', { topics: ['data'] }, { Need: 1, Organisation: 2 }],
    ['--topic', { topics: ['ports'] }, { Organisation: 2 }],
    ['--type and --topic', { topics: ['data'], types: ['Need'] }, { Need: 1 }],
    ['--since', { since: '2999-01-01T00:00:00.000Z' }, {}],
  ])('by %s holds what is chosen', async (_, options, entities) => {
    exports += 1;
    const path = join(dirname(file('beside', '')), `part-${exports}.xlsx`);
    expect(await exportTo(path, options)).toMatchObject({ partial: true, entities });
    expect(
      Object.keys(sheetsIn(path)).filter((name) => /^(Needs|Organisations|Topics|People)$/.test(name)),
    ).toHaveLength(Object.keys(entities).length);
    expect(await graph.dryRun(path)).toMatchObject({ entities: {}, ties: {}, problems: [] });
  });

  test('names what is at the other end of its ties, in a workbook and in a drawing', async () => {
    const { Ties, Needs } = sheetsIn(await exported('needs.xlsx', { types: ['Need', 'Partnership'] }));
    expect(Needs).toEqual([expect.objectContaining({ owner: 'lab', 'owner (name)': 'Fab Lab' })]);
    expect(rowOf(Ties, 'port')).toMatchObject({ to: 'founders', 'from (name)': 'Port du Havre' });
    const { elements, connections } = JSON.parse(
      readFileSync(await exported('needs.json', { types: ['Need'] }), 'utf8'),
    );
    expect(elements).toContainEqual({ id: 'lab', label: 'Fab Lab', type: 'Organisation' });
    expect(connections).toContainEqual(expect.objectContaining({ from: 'lab', to: 'space', type: 'has need' }));
  });

  test('by a topic that is not there is refused', async () => {
    await expect(exported('x.xlsx', { topics: ['dta'] })).rejects.toThrow(
      '"dta" is the id of no topic; did you mean "data"?',
    );
  });
});

describe('other formats', () => {
  beforeEach(() => bring(CITY));

  test('Kumu: elements with labels and types, connections between their ids', async () => {
    const { elements, connections } = JSON.parse(readFileSync(await exported('city.json'), 'utf8'));
    expect(elements).toContainEqual({
      id: 'cite',
      label: 'Cité du Numérique',
      type: 'Organisation',
      kind: 'INCUBATOR',
      founded: '2020-11',
      siren: '552081317',
    });
    expect(elements).toContainEqual(expect.objectContaining({ id: 'dock', Colour: 'red' }));
    expect(connections).toContainEqual(
      expect.objectContaining({
        from: 'cite',
        to: 'founders',
        type: 'member of',
        direction: 'directed',
        role: 'lead',
        since: '2020',
        source: 'article',
      }),
    );
    const ids = new Set(elements.map(({ id }: { id: string }) => id));
    for (const { from, to } of connections) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  });

  test('GraphML: every key is declared, every edge has its nodes', async () => {
    const xml = readFileSync(await exported('city.graphml'), 'utf8');
    const found = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, name]) => name ?? '');
    const keys = new Set(found(/<key id="([^"]+)"/g));
    expect(found(/<data key="([^"]+)"/g).filter((key) => !keys.has(key))).toEqual([]);
    const nodes = new Set(found(/<node id="([^"]+)"/g));
    expect(nodes.size).toBe(12);
    expect(found(/(?:source|target)="([^"]+)"/g).filter((id) => !nodes.has(id))).toEqual([]);
    expect(xml).toContain('<key id="node-latitude" for="node" attr.name="latitude" attr.type="double"/>');
    expect(xml).toContain('<data key="node-label">Cité du Numérique</data>');
    expect(xml).toContain('<data key="node-latitude">49.49</data>');
  });

  test('JSON-LD: things and ties in words of schema.org and of the Organization Ontology', async () => {
    const { '@context': context, '@graph': nodes } = JSON.parse(readFileSync(await exported('city.jsonld'), 'utf8'));
    expect(nodes).toContainEqual({
      '@id': 'thing:cite',
      '@type': ['Organisation', 'org:Organization', 'schema:Organization'],
      id: 'cite',
      name: 'Cité du Numérique',
      kind: 'INCUBATOR',
      foundedOn: '2020-11',
      identifiers: [{ '@type': ['Identifier', 'schema:PropertyValue'], scheme: 'SIREN', value: '552081317' }],
    });
    expect(nodes).toContainEqual({ '@id': 'thing:ports', '@type': 'Topic', PART_OF: 'thing:data' });
    expect(nodes).toContainEqual(
      expect.objectContaining({
        '@type': ['Membership', 'org:Membership'],
        from: 'thing:cite',
        to: 'thing:founders',
        role: 'lead',
        source: 'thing:article',
      }),
    );
    expect(context.foundedOn).toBe('schema:foundingDate');
    expect(context.Topic['@context'].PART_OF['@id']).toBe('skos:broader');
    // Every tie is a link to a thing that is there, and not a text.
    const ids = new Set(nodes.map((node: object) => Object.entries(node)[0]?.[1]));
    for (const type of model.relationships.keys()) {
      expect(context[type]['@type']).toBe('@id');
      for (const node of nodes) if (type in node) expect(ids).toContain(node[type]);
    }
  });

  test.each([
    ['city.pdf', /city\.pdf is of no kind that we write: name one of \.xlsx, \.ods, .*, a folder \(of \.csv files\)$/],
    ['nowhere/city.xlsx', /nowhere\/city\.xlsx cannot be written: its folder is not there: make it, or name another$/],
  ])('%s is refused', async (name, message) => {
    await expect(exportTo(join(dirname(file('beside', '')), name))).rejects.toThrow(message);
  });

  test('a file keeps what it held when an export fails', async () => {
    const path = file('old.graphml', 'what was there');
    await graph.store.write(({ run }) => run("MATCH (n:Entity {id: 'cite'}) SET n.name = $name", { name: 'a\u0001b' }));
    await expect(exportTo(path)).rejects.toThrow('cite holds a character that .graphml cannot hold');
    expect(readFileSync(path, 'utf8')).toBe('what was there');
    expect(existsSync(`${path}.unfinished`)).toBe(false);
  });
});

/** Writes a workbook anew, as a person would who changes cells and saves it. */
function edit(path: string, change: (sheets: Record<string, Rows>) => Record<string, Rows>): string {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(change(sheetsIn(path)))) {
    const sheet = XLSX.utils.json_to_sheet([...rows], { header: headingsIn(path, name) });
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
  return path;
}

function headingsIn(path: string, name: string): string[] {
  const [headings = []] = XLSX.utils.sheet_to_json<string[]>(XLSX.read(readFileSync(path)).Sheets[name] ?? {}, {
    header: 1,
  });
  return headings;
}
