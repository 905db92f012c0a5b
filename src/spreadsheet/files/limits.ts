const MEGABYTE = 1024 * 1024;

/** What is read at most. Files of people stay far below; one that does not is broken, or made to break us. */
export const LIMITS = {
  /** Of a workbook as it lies on the disk, and of its sheets unpacked: a workbook is read whole. */
  workbookBytes: 16 * MEGABYTE,
  unpackedBytes: 64 * MEGABYTE,
  /** XML tags in a workbook: four a cell. */
  tags: 4_000_000,
  /** Bytes between two tags: more are never one cell's. */
  textBytes: 10 * MEGABYTE,
  /** Files in a workbook's archive, and in a folder. */
  files: 2_000,
  /** As many as a spreadsheet has, whatever a cell says of where it stands. */
  rows: 1_048_576,
  columns: 16_384,
  /** Cells of a workbook, those that it says are repeated among them. */
  cells: 1_000_000,
  /** A file that says how to read others. */
  text: MEGABYTE,
  /** Characters in one cell, and in one row of a CSV file. */
  cell: 1_000_000,
  csvRow: 4_000_000,
} as const;

export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
