import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { UnreadableError, type Workbook } from './sheet.js';

/** Reads a workbook, a CSV file or a folder of CSV files. Throws an `UnreadableError`. */
export async function readWorkbook(path: string): Promise<Workbook> {
  const file = basename(path);
  const info = await stat(path).catch((error) => unreadable(path, error));
  if (info.isDirectory()) return readFolder(path);
  const content = await readFile(path).catch((error) => unreadable(path, error));
  const title = file.slice(0, file.length - extname(file).length);
  if (isCsv(file)) return { title, sheets: [readCsv(content, file, title)] };
  const workbook = readXlsx(content, file);
  return { ...workbook, title: workbook.title || title };
}

async function readFolder(path: string): Promise<Workbook> {
  const title = basename(path);
  const names = (await readdir(path)).filter(isCsv).sort();
  if (names.length === 0) throw new UnreadableError(`${path} holds no .csv file`);
  const sheets = await Promise.all(
    names.map(async (name) => readCsv(await readFile(join(path, name)), title, name.slice(0, -'.csv'.length))),
  );
  return { title, sheets };
}

function isCsv(name: string): boolean {
  return extname(name).toLowerCase() === '.csv';
}

function unreadable(path: string, cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  throw new UnreadableError(missing ? `${path} is not there: check its name` : `${path} cannot be read (${code})`, {
    cause,
  });
}
