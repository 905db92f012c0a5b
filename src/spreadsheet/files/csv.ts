import { pipeline } from 'node:stream/promises';
import { CsvError, type Options, parse } from 'csv-parse';
import type { Problem } from '../../changes/changes.js';
import { withoutGuard } from '../guard.js';
import { type Encoding, textIn, writingOf } from './encoding.js';
import { LIMITS } from './limits.js';
import { letterOf, type Sheet, type SheetRow, sized, textCell, UnreadableError } from './sheet.js';

/** A CSV file as a sheet: of which file, by which name, and how it is spoken of where it cannot be read. */
export interface CsvFile {
  readonly path: string;
  readonly file: string;
  readonly name: string;
  readonly shown: string;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** A CSV file that is open, and what is to be told of it. */
export interface OpenedCsv {
  readonly sheet: Sheet;
  readonly problems: readonly Problem[];
}

/** Opens a CSV file as one sheet, of which no more than a portion is ever in memory; rows are counted as a spreadsheet counts them. */
export async function openCsv(csv: CsvFile): Promise<OpenedCsv> {
  const { encoding, doubtful } = await writingOf(csv.path, csv.shown);
  const delimiter = await delimiterOf(csv, encoding);
  const { file, name } = csv;
  return {
    sheet: { file, name, merges: [], rows: () => readRows(csv, encoding, delimiter) },
    problems: doubtful === null ? [] : [guessedEncoding(csv, doubtful)],
  };
}

function guessedEncoding({ file, name, shown }: CsvFile, line: number): Problem {
  return {
    ...{ file, sheet: name, row: null, column: null, value: null },
    severity: 'WARNING',
    code: 'GUESSED_ENCODING',
    message: `${shown} is not UTF-8 (see line ${line}) and is read as Windows-1252, as Excel writes it; if accents come out wrong, save it as UTF-8`,
  };
}

async function* readRows(csv: CsvFile, encoding: Encoding, delimiter: string): AsyncGenerator<SheetRow> {
  const parser = parse({ ...FORMAT, delimiter });
  const reading = pipeline(textIn(csv.path, csv.shown, encoding), parser);
  // What goes wrong in reading comes out of the parser too.
  reading.catch(() => undefined);
  let row = 0;
  try {
    for await (const values of parser as AsyncIterable<string[]>) {
      row += 1;
      if (values.length > LIMITS.columns)
        throw new UnreadableError(`${csv.shown}: row ${row} has more than ${LIMITS.columns} columns`);
      yield values.map((value, index) =>
        textCell(withoutGuard(sized(value, () => `${csv.shown} · row ${row} · ${letterOf(index)}`))),
      );
    }
  } catch (error) {
    throw error instanceof CsvError ? refused(csv, row + 1, error) : error;
  }
}

const FORMAT: Options = {
  relax_column_count: true,
  skip_empty_lines: false,
  // All of them, for the first would else be taken for the only one: headings from one program, rows from another.
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: LIMITS.csvRow,
};

function refused(csv: CsvFile, row: number, error: CsvError): UnreadableError {
  const reason = REASONS[error.code] ?? error.message;
  return new UnreadableError(`${csv.shown} is not a CSV file that can be read: row ${row} ${reason}`, {
    cause: error,
  });
}

/** What ails a row that cannot be told from those that follow. */
const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'opens a quote that nothing closes; close it, or copy the file again if it was cut off',
  CSV_MAX_RECORD_SIZE: `has over ${LIMITS.csvRow} characters; close its quotes, or shorten it`,
  CSV_INVALID_CLOSING_QUOTE: 'has text after a closing quote; write "" for a quote within a text',
  INVALID_OPENING_QUOTE: 'has a quote within a text without quotes; put the text into quotes, and write "" for a quote',
};

/** The one that its first line with anything in it has most of, outside of quotes. */
async function delimiterOf(csv: CsvFile, encoding: Encoding): Promise<string> {
  const line = (await headOf(csv, encoding)).replace(/"[^"]*"/g, 'quoted').match(/^.*\S.*$/m)?.[0] ?? '';
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

async function headOf(csv: CsvFile, encoding: Encoding): Promise<string> {
  for await (const text of textIn(csv.path, csv.shown, encoding)) if (/\S/.test(text)) return text;
  return '';
}
