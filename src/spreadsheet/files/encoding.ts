import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { UnreadableError } from './sheet.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How much of a file is in memory at once. */
const PORTION = 262_144;

/** The text of a file, a portion at a time, without a byte order mark. */
export async function* textIn(path: string, name: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const bytes of portionsOf(path)) yield decoded(decoder, bytes) ?? broken(name);
  yield decoded(decoder) ?? broken(name);
}

function portionsOf(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: PORTION });
}

/**
 * UTF-8 or UTF-16, with or without a byte order mark; else what Excel writes on Western Windows. Only the whole of a file
 * shows that it is UTF-8. Throws an `UnreadableError` for what is no text.
 */
export async function encodingOf(path: string, name: string): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let [isFirst, hasAccents] = [true, false];
  for await (const bytes of portionsOf(path)) {
    const wide = isFirst ? wideEncodingOf(bytes.subarray(0, SAMPLE), name) : null;
    if (wide) return wide;
    isFirst = false;
    const text = decoded(utf8, bytes);
    if (text === null) return 'windows-1252';
    hasAccents ||= BEYOND_ASCII.test(text);
  }
  if (decoded(utf8) !== null) return 'utf-8';
  return hasAccents ? broken(name) : 'windows-1252';
}

/** How much of a file shows whether it is text. */
const SAMPLE = 4_096;

const BEYOND_ASCII = /[^\0-\x7f]/;

/** UTF-16 writes most letters as a byte and a zero; nothing else that is text has zeros. */
function wideEncodingOf(sample: Buffer, name: string): Encoding | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const isZeroAt = (parity: number) => sample.some((byte, index) => byte === 0 && index % 2 === parity);
  const [high, low] = [isZeroAt(0), isZeroAt(1)];
  if (high !== low) return high ? 'utf-16be' : 'utf-16le';
  if (high || sample.some((byte) => byte < 0x20 && !WHITE_SPACE.has(byte)))
    throw new UnreadableError(`${name} is no text, whatever its name says: give a CSV file, or a workbook`);
  return null;
}

const WHITE_SPACE = new Set(Buffer.from('\t\n\v\f\r'));

/** The next text, or at the end what is left of it; null where the bytes are no text of this encoding. */
function decoded(decoder: TextDecoder, bytes?: Buffer): string | null {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}

function broken(name: string): never {
  throw new UnreadableError(`${name} is cut off within a letter: copy or download it again`);
}
