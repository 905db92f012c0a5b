import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Problem } from '../../changes/changes.js';
import { openCsv } from './csv.js';
import { LIMITS, megabytes } from './limits.js';
import { UnreadableError, unreadableFile, type Workbook } from './sheet.js';
import { readWorkbook } from './workbook.js';

const TEXT = ['.csv', '.tsv'];
const WORKBOOK = ['.xlsx', '.xls', '.ods'];

/** What files hold, and those that cannot be read. */
export interface OpenedFiles {
  readonly workbooks: readonly Workbook[];
  readonly problems: readonly Problem[];
}

/** Opens workbooks, CSV files and folders of them. */
export async function openFiles(paths: readonly string[]): Promise<OpenedFiles> {
  const opened = await Promise.allSettled(paths.map(openPath));
  return {
    workbooks: opened.flatMap((result) => (result.status === 'fulfilled' ? result.value.workbooks : [])),
    problems: opened.flatMap((result, index) =>
      result.status === 'fulfilled'
        ? result.value.problems
        : [unreadableFile(basename(paths[index] ?? ''), result.reason)],
    ),
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
  return info.isDirectory() ? openFolder(path) : { workbooks: [await openFile(path, info.size)], problems: [] };
}

async function openFile(path: string, size: number): Promise<Workbook> {
  const file = basename(path);
  const title = file.slice(0, file.length - extname(file).length);
  if (isOneOf(TEXT, file)) return { title, sheets: [await openCsv({ path, file, name: title, shown: file })] };
  if (size > LIMITS.workbookBytes)
    throw new UnreadableError(
      `${file} has ${megabytes(size)}, and a workbook may have ${megabytes(LIMITS.workbookBytes)}: save its sheets as CSV files`,
    );
  const workbook = readWorkbook(await readFile(path).catch((error) => unreadable(path, error)), file);
  return { ...workbook, title: workbook.title || title };
}

/** A folder is a workbook of the CSV files in it, and holds others beside. */
async function openFolder(path: string): Promise<OpenedFiles> {
  const names = (await readdir(path)).filter((name) => !name.startsWith('.') && !name.startsWith('~$')).sort();
  const texts = names.filter((name) => isOneOf(TEXT, name));
  const workbooks = names.filter((name) => isOneOf(WORKBOOK, name));
  if (texts.length + workbooks.length === 0)
    throw new UnreadableError(`${path} holds no ${[...TEXT, ...WORKBOOK].join(', ')} file`);
  if (texts.length + workbooks.length > LIMITS.files)
    throw new UnreadableError(`${path} holds more than ${LIMITS.files} files: import some at a time`);
  const file = basename(path);
  const sheets = await Promise.all(
    texts.map((name) =>
      openCsv({
        path: join(path, name),
        file,
        name: name.slice(0, -extname(name).length),
        shown: `${file}/${name}`,
      }),
    ),
  );
  const others = await openFiles(workbooks.map((name) => join(path, name)));
  const own = sheets.length > 0 ? [{ title: file, sheets }] : [];
  return { ...others, workbooks: [...own, ...others.workbooks] };
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
