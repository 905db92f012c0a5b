import type { Place } from './problem.js';

/** `le-havre.xlsx · Organisations · row 2 · batch 1`; the batch is the revision that its import made. */
export function originOf({ file, sheet, row }: Place, batch: number): string {
  return `${file} · ${sheet} · row ${row} · batch ${batch}`;
}

/** Whether an origin is a row of the same sheet of the same file. */
export function wroteIt({ file, sheet }: Place, origin: unknown): boolean {
  return typeof origin === 'string' && origin.startsWith(`${file} · ${sheet} · row `);
}
