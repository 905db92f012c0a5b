import { createHash } from 'node:crypto';
import type { Cell, OrderKey } from '../graph/plan.js';
import { planError } from './errors.js';

/**
 * A cursor is base64url JSON: the seal of the list that it belongs to, then the order keys of its row. It holds only
 * what its reader may read, and its seal keeps it from being used in a list of another field, order, filter or day.
 */
export function encodeCursor(seal: string, keys: readonly Cell[]): string {
  return Buffer.from(JSON.stringify([seal, ...keys])).toString('base64url');
}

/** What stands at one place of a cursor. */
export type CursorKey = Pick<OrderKey, 'holds' | 'nulls'>;

export const TEXT_KEY: CursorKey = { holds: 'TEXT', nulls: 'NEVER' };
export const NUMBER_KEY: CursorKey = { holds: 'NUMBER', nulls: 'NEVER' };

/** The order keys in a cursor. Throws `BAD_CURSOR` when it is not one of this list. */
export function decodeCursor(cursor: string, seal: string, wanted: readonly CursorKey[]): (string | number | null)[] {
  const parts = parsed(cursor);
  if (!parts) throw noCursor();
  const [sealed, ...keys] = parts;
  if (sealed !== seal || keys.length !== wanted.length)
    throw planError(
      'BAD_CURSOR',
      'This cursor belongs to another list: field, `orderBy`, `where` and `activeOn` must be those it came from.',
    );
  if (!wanted.every((key, index) => fits(key, keys[index] ?? null))) throw noCursor();
  return keys;
}

function noCursor(): Error {
  return planError(
    'BAD_CURSOR',
    'This is not a cursor. Pass a `cursor`, `startCursor` or `endCursor` as it was given.',
  );
}

function fits({ holds, nulls }: CursorKey, key: string | number | null): boolean {
  if (key === null) return nulls !== 'NEVER';
  return holds === 'NUMBER' ? Number.isFinite(key) : typeof key === 'string';
}

export function sealOf(...parts: readonly unknown[]): string {
  return digestOf(...parts).slice(0, 8);
}

/** The whole of it, where others than the asker would be harmed by two that are taken for one. */
export function digestOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

function parsed(cursor: string): (string | number | null)[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.every(isKey) ? parts : null;
  } catch {
    return null;
  }
}

function isKey(part: unknown): part is string | number | null {
  return part === null || typeof part === 'string' || typeof part === 'number';
}
