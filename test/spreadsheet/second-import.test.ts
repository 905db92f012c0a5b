import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { undoChangeSet } from '../../src/changes/changes.js';
import { type Difference, formatDifferences, importFiles } from '../../src/spreadsheet/spreadsheet.js';
import { bench, CITY, type Sheets, withBlank, withRow, withRows } from './fixture.js';

const atlas = bench();
const { workbook, bring, node, ties } = atlas;

/** What an import of the edited city would do, once the city is in: as it is printed, and its problems. */
async function previewOf(edited: Sheets, name = 'city.xlsx'): Promise<{ lines: string[]; problems: string[] }> {
  const report = await atlas.dryRun(workbook(edited, name));
  expect(report.revision).toBeNull();
  return {
    lines: formatDifferences(report).map((line) => line.replace(/[0-9a-f]{16}(-\d)?/, 'ID')),
    problems: report.problems.map(({ severity, code, sheet, row }) => `${severity} ${code} ${sheet} ${row}`),
  };
}

/** The same sheets without a column. */
function withoutColumn(sheets: Sheets, sheet: string, heading: string): Sheets {
  const column = sheets[sheet]?.[0]?.indexOf(heading) ?? -1;
  return { ...sheets, [sheet]: sheets[sheet]?.map((row) => row.toSpliced(column, 1)) ?? [] };
}

function withoutRow(sheets: Sheets, sheet: string, row: number): Sheets {
  return { ...sheets, [sheet]: sheets[sheet]?.toSpliced(row - 1, 1) ?? [] };
}

/** Gives the revision that undid another. */
async function undo(revision: number | null, skipConflicts = false): Promise<number | null> {
  const options = { author: null, skipConflicts, dryRun: false };
  const report = await undoChangeSet(atlas.store, atlas.model, revision ?? 0, options);
  return report?.changeSet?.revision ?? null;
}

/** A file of staff's own, which says otherwise when the Cité was founded and what it is in the alliance. */
function staffEdit(founded: string, role: string): Sheets {
  return {
    Sources: CITY.Sources ?? [],
    Organisations: [['id', 'name', 'kind', 'founded', 'source'], ['cite', 'Cité du Numérique', 'INCUBATOR', founded, 'article']], // biome-ignore format: a table
    Ties: [['from', 'type', 'to', 'role', 'source'], ['cite', 'MEMBER_OF', 'founders', role, 'article']], // biome-ignore format: a table
  };
}

describe('the preview of a second import', () => {
  test('of the same file is empty', async () => {
    await bring(CITY);
    expect(await previewOf(CITY)).toEqual({ lines: [], problems: [] });
  });

  test('of a date corrected', async () => {
    await bring(CITY);
    expect(await previewOf(withRow(CITY, 'Organisations', 2, { founded: '24/11/2020' }))).toEqual({
      lines: ['changed', '  Organisation cite (Cité du Numérique)', '    founded: "2020-11" → "2020-11-24"'],
      problems: [],
    });
  });

  test('of a role corrected', async () => {
    await bring(CITY);
    expect(await previewOf(withRow(CITY, 'Ties', 2, { role: 'host' }))).toEqual({
      lines: ['changed', '  MEMBER_OF cite → founders', '    role: "lead" → "host"'],
      problems: [],
    });
    expect(await previewOf(withRow(CITY, 'People', 2, { role: 'head' }))).toEqual({
      lines: ['changed', '  WORKS_FOR ada → cite', '    role: "delegate" → "head"'],
      problems: [],
    });
  });

  test('of a cell emptied', async () => {
    await bring(CITY);
    expect(await previewOf(withBlank(CITY, 'Organisations', 2, 'founded'))).toEqual({
      lines: ['changed', '  Organisation cite (Cité du Numérique)', '    founded: "2020-11" → nothing'],
      problems: ['WARNING CLEARED Organisations 2'],
    });
    expect(await previewOf(withBlank(CITY, 'Organisations', 2, 'siren'))).toMatchObject({
      lines: ['changed', '  Organisation cite (Cité du Numérique)', '    siren: "552081317" → nothing'],
    });
    expect(await previewOf(withBlank(CITY, 'Organisations', 3, 'topics'))).toEqual({
      lines: ['deleted', '  ABOUT port → ports'],
      problems: ['WARNING CLEARED Organisations 3'],
    });
  });

  test('of a column removed', async () => {
    await bring(CITY);
    expect(await previewOf(withoutColumn(CITY, 'Organisations', 'founded'))).toEqual({
      lines: [
        'no longer in these files, and kept',
        '  Organisation cite, founded: "2020-11"',
        '  Organisation lab, founded: "2019"',
      ],
      problems: [],
    });
    expect(await previewOf(withoutColumn(CITY, 'Organisations', 'part of'))).toEqual({
      lines: [
        'no longer in these files, and kept',
        '  PART_OF lab → cite: city.xlsx · Organisations · row 4 · batch 1',
      ],
      problems: [],
    });
    // New rows would need it.
    expect(await previewOf(withoutColumn(CITY, 'Organisations', 'source'))).toMatchObject({
      lines: expect.arrayContaining(['  CITES cite → article: city.xlsx · Organisations · row 2 · batch 1']),
      problems: [],
    });
  });

  test('of a row removed', async () => {
    await bring(CITY);
    expect(await previewOf(withoutRow(CITY, 'Ties', 3))).toEqual({
      lines: ['no longer in these files, and kept', '  MEMBER_OF port → founders: city.xlsx · Ties · row 3 · batch 1'],
      problems: [],
    });
    const { lines } = await previewOf(withoutRow(CITY, 'Needs', 2));
    expect(lines).toContain('  Need space: city.xlsx · Needs · row 2 · batch 1');
    await bring(withoutRow(CITY, 'Needs', 2));
    expect(await node('space')).toMatchObject({ name: 'Space' });
  });

  test("of staff's edit in between keeps the edit, and says so; --overwrite puts the file's value back", async () => {
    await bring(CITY);
    await bring(staffEdit('2020-12-01', 'host'), 'staff.xlsx');
    const kept = await previewOf(CITY);
    expect(kept).toEqual({
      lines: [],
      problems: ['WARNING NEWER_VALUE Organisations 2', 'WARNING NEWER_VALUE Ties 2'],
    });
    await bring(CITY);
    expect(await node('cite')).toMatchObject({ foundedOn: '2020-12-01' });
    expect(await ties('MEMBER_OF')).toContainEqual(expect.objectContaining({ from: 'cite', role: 'host' }));

    const path = workbook(CITY);
    const options = { dryRun: true, author: null, overwrite: true };
    const report = await importFiles(atlas.store, atlas.model, [path], options);
    expect(formatDifferences(report)).toEqual([
      'changed',
      '  Organisation cite (Cité du Numérique)',
      '    founded: "2020-12-01" → "2020-11"',
      '  MEMBER_OF cite → founders',
      '    role: "host" → "lead"',
    ]);
    // Staff's own file goes on changing what it wrote.
    expect((await previewOf(staffEdit('2020-12-02', 'host'), 'staff.xlsx')).lines).toEqual([
      'changed',
      '  Organisation cite (Cité du Numérique)',
      '    founded: "2020-12-01" → "2020-12-02"',
    ]);
  });

  test("keeps staff's edit however often the unchanged file comes again, until its cell says something new", async () => {
    await bring(CITY);
    await bring(staffEdit('2020-12-01', 'host'), 'staff.xlsx');
    const stays = ['WARNING NEWER_VALUE Organisations 2', 'WARNING NEWER_VALUE Ties 2'];
    for (const more of ['first', 'second', 'third']) {
      const city = withRows(CITY, 'Topics', [more, more, null, 'article']);
      expect((await previewOf(city)).problems).toEqual(stays);
      await bring(city);
    }
    expect(await node('cite')).toMatchObject({ foundedOn: '2020-12-01' });
    expect(await previewOf(CITY)).toMatchObject({ problems: stays });
    // The file was told of it: what it says now is said against it.
    expect(await previewOf(withRow(CITY, 'Organisations', 2, { founded: '2020-10' }))).toMatchObject({
      lines: expect.arrayContaining(['    founded: "2020-12-01" → "2020-10"']),
      problems: ['WARNING NEWER_VALUE Ties 2'],
    });
    // So it may when what it said once goes in at last.
    await bring(withRow(CITY, 'Organisations', 2, { founded: '2020-10' }));
    expect(await previewOf(CITY)).toMatchObject({
      lines: expect.arrayContaining(['    founded: "2020-10" → "2020-11"']),
      problems: ['WARNING NEWER_VALUE Ties 2'],
    });
  });

  test("keeps staff's edit where the workbook comes in a folder", async () => {
    atlas.csvFolder({}, 'folder');
    const folder = dirname(workbook(CITY, join('folder', 'city.xlsx')));
    expect(await atlas.import(folder)).toMatchObject({ files: ['city.xlsx'], problems: [] });
    await bring(staffEdit('2020-12-01', 'host'), 'staff.xlsx');
    expect((await atlas.dryRun(folder)).problems).toMatchObject([{ code: 'NEWER_VALUE' }, { code: 'NEWER_VALUE' }]);
    workbook(withoutRow(CITY, 'Ties', 3), join('folder', 'city.xlsx'));
    expect((await atlas.dryRun(folder)).leftovers).toMatchObject([{ type: 'MEMBER_OF', from: 'port' }]);
  });

  test("keeps staff's edit when the import that was told of it is undone", async () => {
    await bring(CITY);
    await bring(staffEdit('2020-12-01', 'host'), 'staff.xlsx');
    const { revision } = await bring(withRows(CITY, 'Topics', ['more', 'More', null, 'article']));
    await undo(revision);
    expect(await previewOf(CITY)).toEqual({
      lines: [],
      problems: ['WARNING NEWER_VALUE Organisations 2', 'WARNING NEWER_VALUE Ties 2'],
    });
  });

  test("keeps staff's edit when an import that overwrote it is undone, until that is undone again", async () => {
    await bring(CITY);
    await bring(staffEdit('2020-12-01', 'host'), 'staff.xlsx');
    const { revision } = await importFiles(atlas.store, atlas.model, [workbook(CITY)], {
      ...{ dryRun: false, author: null, overwrite: true },
    });
    const undone = await undo(revision);
    const kept = ['WARNING NEWER_VALUE Organisations 2', 'WARNING NEWER_VALUE Ties 2'];
    expect(await previewOf(CITY)).toEqual({ lines: [], problems: kept });
    await undo(undone);
    expect(await previewOf(withRow(CITY, 'Organisations', 2, { founded: '2020-10' }))).toMatchObject({
      lines: ['changed', '  Organisation cite (Cité du Numérique)', '    founded: "2020-11" → "2020-10"'],
      problems: [],
    });
  });

  test('of a file whose import was undone goes in, but for what others wrote since it first came', async () => {
    const staff = { Sources: CITY.Sources ?? [], Organisations: [['id', 'name', 'kind', 'source'], ['cite', 'The Cité', 'INCUBATOR', 'article']] }; // biome-ignore format: a table
    await bring(staff, 'staff.xlsx');
    const { revision } = await bring(CITY);
    await bring({ Organisations: [['id', 'founded'], ['cite', '2021']] }, 'other.xlsx'); // biome-ignore format: a table
    await undo(revision, true);
    expect(await previewOf(CITY)).toMatchObject({
      lines: expect.arrayContaining(['    name: "The Cité" → "Cité du Numérique"']),
      problems: ['WARNING NEWER_VALUE Organisations 2'],
    });
  });

  test('leaves empty what staff emptied since, and fills in what was never filled in', async () => {
    await bring(CITY);
    const { Sources = [] } = CITY;
    await bring(
      {
        Sources,
        Organisations: [['id', 'name', 'kind', 'founded', 'siren', 'source'], ['cite', 'Cité du Numérique', 'INCUBATOR', '-', '-', 'article'], ['club', 'Club', 'ASSOCIATION', null, null, 'article']], // biome-ignore format: a table
        Ties: [['from', 'type', 'to', 'role', 'source'], ['cite', 'MEMBER_OF', 'founders', '-', 'article']], // biome-ignore format: a table
        Attributes: [['id', 'name', 'value'], ['dock', 'Colour', '-']], // biome-ignore format: a table
      },
      'staff.xlsx',
    );
    const stays = ['Organisations 2', 'Organisations 2', 'Attributes 2', 'Ties 2'].map(
      (place) => `WARNING NEWER_VALUE ${place}`,
    );
    for (const more of ['first', 'second']) {
      const { problems } = await bring(withRows(CITY, 'Topics', [more, more, null, 'article']));
      expect(problems.map(({ code, sheet, row }) => `WARNING ${code} ${sheet} ${row}`)).toEqual(stays);
    }
    for (const property of ['foundedOn', 'foundedOnMin', 'identifiers'])
      expect(await node('cite')).not.toHaveProperty(property);
    expect(await node('dock')).not.toHaveProperty('attributeNames');
    const club = ['club', 'Club', 'ASSOCIATION', null, 1999, null, null, null, 'article'];
    expect(await previewOf(withRows(CITY, 'Organisations', club))).toMatchObject({
      lines: expect.arrayContaining(['    founded: nothing → "1999"']),
      problems: stays,
    });
  });

  test('of the same tie twice with two roles is two ties', async () => {
    await bring(CITY);
    const twice = withRows(CITY, 'Ties', [null, 'port', 'MEMBER_OF', 'founders', 'host', '2021', null, 'article']);
    expect(await previewOf(twice)).toEqual({ lines: ['created', '  MEMBER_OF port → founders'], problems: [] });
    await bring(twice);
    expect(await previewOf(twice)).toEqual({ lines: [], problems: [] });
    expect(await previewOf(withRow(twice, 'Ties', 6, { role: 'guest' }))).toEqual({
      lines: [
        'created',
        '  MEMBER_OF port → founders',
        'no longer in these files, and kept',
        '  MEMBER_OF port → founders: city.xlsx · Ties · row 6 · batch 2',
      ],
      problems: [],
    });
  });

  test('of an id used by two types is refused, with both places', async () => {
    await bring(CITY);
    const report = await atlas.dryRun(workbook(withRows(CITY, 'Topics', ['port', 'Ports', null, 'article'])));
    expect(report.problems).toMatchObject([
      {
        severity: 'ERROR',
        code: 'ID_CONFLICT',
        file: 'city.xlsx',
        sheet: 'Topics',
        row: 4,
        column: { heading: 'id', letter: 'A' },
        value: 'port',
        message:
          '"port" is the id of a Topic here and of an Organisation in Organisations row 3; give one of them another id',
      },
    ]);
  });

  test('has each difference as data', async () => {
    await bring(CITY);
    const { differences, leftovers } = await atlas.dryRun(
      workbook(withoutRow(withRow(CITY, 'Attributes', 2, { value: 'blue' }), 'Ties', 5)),
    );
    const expected: Difference[] = [
      {
        kind: 'CHANGED',
        type: 'Place',
        id: 'dock',
        name: 'Dock',
        from: null,
        to: null,
        fields: [{ field: 'Colour', before: 'red', after: 'blue' }],
      },
    ];
    expect(differences).toEqual(expected);
    expect(leftovers).toMatchObject([{ type: 'FUNDS', from: 'port', to: 'cite', field: null, value: null }]);
  });

  test('of a part of the graph says nothing of the rest', async () => {
    await bring(CITY);
    const mark = [['about', 'value'], ['complete', 'no']]; // biome-ignore format: a table
    const part = { Export: mark, Sources: CITY.Sources ?? [] };
    expect(await previewOf(part)).toEqual({ lines: [], problems: [] });
    const { Organisations = [] } = withoutColumn(CITY, 'Organisations', 'founded');
    expect(await previewOf({ ...part, Organisations })).toEqual({ lines: [], problems: [] });
  });
});
