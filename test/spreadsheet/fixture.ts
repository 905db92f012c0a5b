import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel, type Model } from '../../src/model/model.js';
import { formatProblem, type ImportReport, importFiles } from '../../src/spreadsheet/spreadsheet.js';

export type Value = string | number | boolean | Date | null;
export type Rows = readonly (readonly Value[])[];
/** By sheet name: the headings, then the rows. */
export type Sheets = Readonly<Record<string, Rows>>;

/** A city small enough to read, in which every kind of row occurs. */
export const CITY: Sheets = {
  Organisations: [
    ['id', 'name', 'kind', 'siren', 'founded', 'place', 'topics', 'part of', 'source'],
    ['cite', 'Cité du Numérique', 'INCUBATOR', '552 081 317', '2020-11', 'dock', 'data|ports', null, 'article'],
    ['port', 'Port du Havre', 'PUBLIC_AUTHORITY', null, null, 'dock', 'ports', null, 'article'],
    ['lab', 'Fab Lab', 'FABLAB', null, 2019, null, null, 'cite', 'article'],
  ],
  People: [
    ['id', 'name', 'organisation', 'role', 'since', 'until', 'visibility', 'email', 'source'],
    ['ada', 'Ada Lovelace', 'cite', 'delegate', '2020', '..', 'PUBLIC', null, 'article'],
    ['bob', 'Bob', 'cite|lab', 'adviser', null, null, null, 'bob@example.org', 'article'],
  ],
  Partnerships: [
    ['id', 'name', 'kind', 'status', 'source'],
    ['founders', 'Founders of the Cité', 'STRATEGIC', 'ACTIVE', 'article'],
    ['friends', 'Friends of Bob', 'OTHER', null, 'article'],
  ],
  Places: [
    ['id', 'name', 'kind', 'latitude', 'longitude', 'postal code', 'source'],
    ['dock', 'Dock', 'SITE', 49.49, '0,107', '07600', 'article'],
  ],
  Topics: [
    ['id', 'name', 'part of', 'source'],
    ['data', 'Data', null, 'article'],
    ['ports', 'Smart ports', 'data', 'article'],
  ],
  Needs: [
    ['id', 'owner', 'name', 'topics', 'urgency', 'source'],
    ['space', 'lab', 'Space', 'data', 'high', 'article'],
  ],
  Ties: [
    ['id', 'from', 'type', 'to', 'role', 'since', 'until', 'source', 'confidence', 'amount', 'currency'],
    [null, 'cite', 'MEMBER_OF', 'founders', 'lead', '2020', null, 'article', 'confirmed', null, null],
    [null, 'port', 'member of', 'founders', null, null, null, 'article', null, null, null],
    [null, 'bob', 'MEMBER_OF', 'friends', null, null, null, 'article', null, null, null],
    [null, 'port', 'FUNDS', 'cite', null, null, null, 'article', null, '1 234,5', 'EUR'],
  ],
  Sources: [
    ['id', 'name', 'url', 'retrieved on'],
    ['article', 'An article', 'https://a.example', '2026-11-24'],
  ],
  Identifiers: [
    ['id', 'scheme', 'value'],
    ['port', 'wikidata', 'https://www.wikidata.org/wiki/Q1234'],
  ],
  Attributes: [
    ['id', 'name', 'value'],
    ['dock', 'Colour', 'red'],
  ],
};

/** The same sheets, where `change` gives another row than the nth (the first below the headings is 2, as people count). */
export function withRow(sheets: Sheets, sheet: string, row: number, values: Readonly<Record<string, Value>>): Sheets {
  const rows = sheets[sheet] ?? [];
  const headings = rows[0] ?? [];
  const changed = rows.map((old, index) =>
    index === row - 1 ? headings.map((heading, i) => values[String(heading)] ?? old[i] ?? null) : old,
  );
  return { ...sheets, [sheet]: changed };
}

/** The same sheets, a cell of which is empty. */
export function withBlank(sheets: Sheets, sheet: string, row: number, heading: string): Sheets {
  const column = sheets[sheet]?.[0]?.indexOf(heading);
  const rows = sheets[sheet]?.map((old, index) =>
    index === row - 1 ? old.map((value, i) => (i === column ? null : value)) : old,
  );
  return { ...sheets, [sheet]: rows ?? [] };
}

/** The same sheets, with more rows at the end of one. */
export function withRows(sheets: Sheets, sheet: string, ...rows: Rows): Sheets {
  return { ...sheets, [sheet]: [...(sheets[sheet] ?? []), ...rows] };
}

export function workbookBytes(sheets: Sheets, title?: string): Buffer {
  const book = XLSX.utils.book_new();
  if (title !== undefined) book.Props = { Title: title };
  for (const [name, rows] of Object.entries(sheets)) {
    const cells = rows.map((row) => [...row]);
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells, { UTC: true, cellDates: true }), name);
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
}

export function csvText(rows: Rows, delimiter = ','): string {
  const quoted = (value: Value) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`);
  return rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
}

/** A graph and a folder of files, fresh for each test. */
export interface Bench {
  readonly model: Model;
  readonly store: GraphStore;
  /** Writes a file into the folder; gives its path. */
  readonly file: (name: string, content: Buffer | string) => string;
  readonly workbook: (sheets: Sheets, name?: string, title?: string) => string;
  readonly csvFolder: (sheets: Sheets, name: string) => string;
  readonly import: (paths: string | readonly string[], model?: Model) => Promise<ImportReport>;
  readonly dryRun: (path: string) => Promise<ImportReport>;
  /** Imports what has to be free of errors. */
  readonly bring: (sheets: Sheets, name?: string) => Promise<ImportReport>;
  /** The properties of an entity. */
  readonly node: (id: string) => Promise<unknown>;
  /** The ties of a type: their ends, and all that is kept of them. */
  readonly ties: (type: string) => Promise<unknown[]>;
}

export function bench(): Bench {
  const model = loadModel();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-sheets-'));
  let store: GraphStore | undefined;
  const graph = () => {
    if (!store) throw new Error('the graph is open only while tests run');
    return store;
  };

  beforeAll(async () => {
    store = await openEmbedded(join(folder, 'data'));
  });
  beforeEach(async () => {
    await graph().write(({ run }) => run('MATCH (n) DETACH DELETE n'));
    await setUp(graph(), model);
  });
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const file: Bench['file'] = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const workbook: Bench['workbook'] = (sheets, name = 'city.xlsx', title) => file(name, workbookBytes(sheets, title));
  const importing = (paths: string | readonly string[], dryRun: boolean, using: Model) =>
    importFiles(graph(), using, typeof paths === 'string' ? [paths] : paths, { dryRun, author: null });

  return {
    model,
    get store() {
      return graph();
    },
    file,
    workbook,
    csvFolder: (sheets, name) => {
      mkdirSync(join(folder, name), { recursive: true });
      for (const [sheet, rows] of Object.entries(sheets)) file(join(name, `${sheet}.csv`), csvText(rows));
      return join(folder, name);
    },
    import: (paths, using = model) => importing(paths, false, using),
    dryRun: (path) => importing(path, true, model),
    bring: async (sheets, name) => {
      const report = await importing(workbook(sheets, name), false, model);
      const errors = report.problems.filter(({ severity }) => severity === 'ERROR');
      if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
      return report;
    },
    node: async (id) => {
      const [row] = await graph().query('MATCH (n:Entity {id: $id}) RETURN properties(n) AS properties', { id });
      return row?.properties;
    },
    ties: async (type) => {
      const rows = await graph().query(
        `MATCH (a)-[r:${type}]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY a.id, b.id, r.id`,
      );
      return rows.map(({ from, to, properties }) => ({ from, to, ...Object(properties) }));
    },
  };
}
