import { withGuard } from '../guard.js';
import type { Output, OutputFile } from './output.js';
import { type CellValue, plainNumber, type TableWriter } from './table.js';

/** Without it, Excel takes UTF-8 for what Windows used to write. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** Writes a folder of CSV files, one a sheet. */
export function csvWriter(output: Output): TableWriter {
  const files: OutputFile[] = [];
  const flush = async () => {
    for (const file of files) await file.flush();
  };
  return {
    table: async ({ name, columns }) => {
      const file = await output.file(`${name}.csv`);
      files.push(file);
      file.add(BYTE_ORDER_MARK + line(columns.map(({ heading }) => heading)));
      return { row: (cells) => file.add(line(cells)) };
    },
    flush,
    end: flush,
  };
}

function line(cells: readonly CellValue[]): string {
  return cells.map(field).join(',') + LINE_END;
}

function field(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value);
  const text = withGuard(value);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
