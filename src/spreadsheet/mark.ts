import type { Visibility } from '../model/model.js';
import { type BoundColumn, type BoundSheet, dataRows } from './bind.js';
import type { SheetRow } from './files/sheet.js';
import type { Key } from './layouts/layout.js';
import type { Texts } from './values/values.js';

/** How the rows of a file are to be read. What people made says nothing of it; an export does, on a sheet of its own. */
export interface Manner {
  /** The graph itself wrote it: what is required of people it need not have. */
  readonly exported: boolean;
  /** Only a part of the graph: what does not stand in it says nothing. */
  readonly partial: boolean;
  /** The revision at which the graph wrote it; null where nobody knows. */
  readonly revision: number | null;
  readonly texts: Texts;
  /** The cell that clears a value. */
  readonly clear: string;
}

export const CLEAR = '-';

const MADE_BY_PEOPLE: Manner = { exported: false, partial: false, revision: null, texts: 'TRIMMED', clear: CLEAR };

/** The subjects on the sheet that are read; the others are for people. */
const COMPLETE = 'complete';
const CLEARS = 'this clears a cell';
const REVISION = 'revision';

const YES = 'yes';
const NO = 'no: what is not in it stays as it is';

/** What a person reads beside. */
export interface Told {
  readonly revision: number;
  readonly visibility: Visibility;
  /** What it was chosen by, each by its name. */
  readonly filters: readonly (readonly [name: string, value: string])[];
}

/** The rows by which an export says how to read it. `clear` is a cell that no value in it looks like. */
export function markRows(partial: boolean, clear: string, { revision, visibility, filters }: Told): string[][] {
  return [
    [COMPLETE, partial ? NO : YES],
    [CLEARS, clear],
    [REVISION, String(revision)],
    ['seen by', visibility === 'PUBLIC' ? 'everybody' : 'staff'],
    ...filters.map(([name, value]) => [name, value]),
  ];
}

/** How to read a file, from its sheets. An export that does not say that it is complete is a part, which does no harm. */
export async function mannerOf(sheets: readonly BoundSheet[]): Promise<Manner> {
  const marks = await Promise.all(sheets.filter(({ layout }) => layout.rows.kind === 'mark').map(readMark));
  if (marks.length === 0) return MADE_BY_PEOPLE;
  const said = (about: string) => marks.flatMap((mark) => mark.get(about) ?? [])[0];
  return {
    exported: true,
    partial: marks.some((mark) => mark.get(COMPLETE) !== YES),
    revision: revisionIn(said(REVISION) ?? ''),
    texts: 'EXACT',
    clear: said(CLEARS) ?? CLEAR,
  };
}

function revisionIn(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

async function readMark(bound: BoundSheet): Promise<Map<string, string>> {
  const columnOf = (key: Key) => bound.columns.find(({ fill }) => fill.kind === 'key' && fill.key === key);
  const [about, value] = [columnOf('about'), columnOf('value')];
  const textIn = (column: BoundColumn | undefined, cells: SheetRow) => column?.read(cells)?.text ?? '';
  const mark = new Map<string, string>();
  for await (const [, cells] of dataRows(bound)) mark.set(textIn(about, cells), textIn(value, cells));
  return mark;
}
