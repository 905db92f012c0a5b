import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { UnreadableError } from './sheet.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How the text of a file is written, and the first line that is not UTF-8, where that tells no more than what it is not. */
export interface Writing {
  readonly encoding: Encoding;
  readonly doubtful: number | null;
}

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
 * shows that it is UTF-8. Throws an `UnreadableError` for what is no text, and for what is UTF-8 in part.
 */
export async function writingOf(path: string, name: string): Promise<Writing> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let [isFirst, hasAccents] = [true, false];
  for await (const bytes of portionsOf(path)) {
    const wide = isFirst ? wideEncodingOf(bytes.subarray(0, SAMPLE), name) : null;
    if (wide) return { encoding: wide, doubtful: null };
    isFirst = false;
    const text = decoded(utf8, bytes);
    if (text === null) return guessed(path, name);
    hasAccents ||= BEYOND_ASCII.test(text);
  }
  if (decoded(utf8) !== null) return { encoding: 'utf-8', doubtful: null };
  return hasAccents ? broken(name) : guessed(path, name);
}

/** How much of a file shows whether it is text. */
const SAMPLE = 4_096;

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * Accents that are UTF-8 are hardly ever there by chance: where there are as many as others, a few bytes are spoilt, and any
 * guess at the whole file would bend the rest. A byte order mark says that it is UTF-8.
 */
async function guessed(path: string, name: string): Promise<Writing> {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let [accents, strays, line, doubtful] = [0, 0, 1, 0];
  let isMarked: boolean | null = null;
  const count = (text: string) => {
    isMarked ??= text.startsWith('\ufeff');
    for (const [letter] of text.matchAll(/[^\0-\x7f]|\n/gu))
      if (letter === '\n') line += 1;
      else if (letter === '\ufffd') [strays, doubtful] = [strays + 1, doubtful || line];
      else accents += 1;
  };
  for await (const bytes of portionsOf(path)) count(utf8.decode(bytes, { stream: true }));
  count(utf8.decode());
  if (accents < strays && !isMarked) return { encoding: 'windows-1252', doubtful };
  throw new UnreadableError(
    `${name} is UTF-8, but for ${strays} letter${strays > 1 ? 's' : ''}, the first in line ${doubtful}: mend ${strays > 1 ? 'them' : 'it'}, and save the file as UTF-8`,
  );
}

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
