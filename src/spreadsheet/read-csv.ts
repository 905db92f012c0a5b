import { parse } from 'csv-parse/sync';
import { withoutGuard } from './guard.js';
import { type Sheet, textCell, UnreadableError } from './sheet.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** Reads a CSV file as one sheet; rows are counted as a spreadsheet counts them. */
export function readCsv(content: Buffer, file: string, name: string): Sheet {
  const text = decode(content);
  try {
    const records: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return { file, name, rows: records.map((record) => record.map((value) => textCell(withoutGuard(value)))) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableError(`${name}.csv is not a CSV file that can be read: ${reason}`, { cause: error });
  }
}

/** UTF-8, with or without a byte order mark; else what Excel writes on Western Windows. */
function decode(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

/** The one that its first line with anything in it has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const line = text.replace(/"[^"]*"/g, 'quoted').match(/^.*\S.*$/m)?.[0] ?? '';
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
