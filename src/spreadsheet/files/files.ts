import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Problem } from '../../changes/changes.js';
import { type OpenedCsv, openCsv } from './csv.js';
import { LIMITS, megabytes } from './limits.js';
import { UnreadableError, unreadableFile, type Workbook } from './sheet.js';
import { readWorkbook } from './workbook.js';

const TEXT = ['.csv', '.tsv'];
const WORKBOOK = ['.xlsx', '.xlsm', '.xls', '.ods'];

/** What files hold, and what is to be told of them: those that cannot be read, those left out, and how others were read. */
export interface OpenedFiles {
  readonly workbooks: readonly Workbook[];
  readonly problems: readonly Problem[];
}

/** Opens workbooks, CSV files and folders of them. */
export async function openFiles(paths: readonly string[]): Promise<OpenedFiles> {
  return together(
    await Promise.all(
      paths.map((path) =>
        openPath(path).catch((error) => ({ workbooks: [], problems: [unreadableFile(basename(path), error)] })),
      ),
    ),
  );
}

function together(opened: readonly OpenedFiles[]): OpenedFiles {
  return {
    workbooks: opened.flatMap(({ workbooks }) => workbooks),
    problems: opened.flatMap(({ problems }) => problems),
  };
}

/** A small file of text. Throws an `UnreadableError`. */
export async function readText(path: string): Promise<string> {
  const info = await stat(path).catch((error) => unreadable(path, error));
  if (info.size > LIMITS.text) throw new UnreadableError(`${path} has more than ${megabytes(LIMITS.text)}`);
  return readFile(path, 'utf8').catch((error) => unreadable(path, error));
}

async function openPath(path: string): Promise<OpenedFiles> {
  const info = await stat(path).catch((error) => unreadable(path, error));
  return info.isDirectory() ? openFolder(path) : openFile(path, info.size);
}

async function openFile(path: string, size: number): Promise<OpenedFiles> {
  const file = basename(path);
  const title = file.slice(0, file.length - extname(file).length);
  if (isOneOf(TEXT, file)) return asWorkbook(title, [await openCsv({ path, file, name: title, shown: file })]);
  if (size > LIMITS.workbookBytes)
    throw new UnreadableError(
      `${file} has ${megabytes(size)}, and a workbook may have ${megabytes(LIMITS.workbookBytes)}: save its sheets as CSV files`,
    );
  const workbook = readWorkbook(await readFile(path).catch((error) => unreadable(path, error)), file);
  return { workbooks: [{ ...workbook, title: workbook.title || title }], problems: [] };
}

function asWorkbook(title: string, opened: readonly OpenedCsv[]): OpenedFiles {
  return {
    workbooks: opened.length > 0 ? [{ title, sheets: opened.map(({ sheet }) => sheet) }] : [],
    problems: opened.flatMap(({ problems }) => problems),
  };
}

/** A folder is a workbook of the CSV files in it, and holds others beside. What else lies in it is told, but for what programs hide. */
async function openFolder(path: string): Promise<OpenedFiles> {
  const found = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !/^(\.|~\$)/.test(name));
  const entries = await Promise.all(found.map((entry) => entryIn(path, entry)));
  const names = entries.flatMap(({ name, isFolder }) => (isFolder ? [] : [name])).sort();
  const texts = names.filter((name) => isOneOf(TEXT, name));
  const workbooks = names.filter((name) => isOneOf(WORKBOOK, name));
  if (texts.length + workbooks.length === 0)
    throw new UnreadableError(`${path} holds no ${[...TEXT, ...WORKBOOK].join(', ')} file`);
  if (texts.length + workbooks.length > LIMITS.files)
    throw new UnreadableError(`${path} holds more than ${LIMITS.files} files: import some at a time`);
  const file = basename(path);
  const opened = await Promise.all(
    texts.map((name) =>
      openCsv({
        path: join(path, name),
        file,
        name: name.slice(0, -extname(name).length),
        shown: `${file}/${name}`,
      }),
    ),
  );
  const unread = entries.filter(({ name, isFolder }) => isFolder || !isOneOf([...TEXT, ...WORKBOOK], name));
  const others = await openFiles(workbooks.map((name) => join(path, name)));
  return together([
    { workbooks: [], problems: unread.map((entry) => unreadIn(file, entry)) },
    asWorkbook(file, opened),
    others,
  ]);
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A link is what it leads to; one that leads nowhere cannot be read as a file. */
async function entryIn(folder: string, entry: Dirent): Promise<Entry> {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return { name, isFolder: entry.isDirectory() };
  const target = await stat(join(folder, name)).catch(() => null);
  return { name, isFolder: target?.isDirectory() ?? false };
}

function unreadIn(folder: string, { name, isFolder }: Entry): Problem {
  return {
    ...{ file: folder, sheet: null, row: null, column: null, value: name },
    severity: 'WARNING',
    code: 'UNREAD_FILE',
    message: isFolder
      ? `"${name}" is a folder within the folder, and is left out; name it beside the other to have it read`
      : `"${name}" is left out; only ${[...TEXT, ...WORKBOOK].join(', ')} files are read: save it as one of them, or move it away`,
  };
}

function isOneOf(endings: readonly string[], name: string): boolean {
  return endings.includes(extname(name).toLowerCase());
}

function unreadable(path: string, cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  throw new UnreadableError(missing ? `${path} is not there: check its name` : `${path} cannot be read (${code})`, {
    cause,
  });
}
