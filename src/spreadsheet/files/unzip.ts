import { crc32, inflateRawSync } from 'node:zlib';
import { LIMITS, megabytes } from './limits.js';
import { UnreadableError } from './sheet.js';

/** A file of an archive, as its directory lists it. */
interface Entry {
  readonly path: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly offset: number;
}

const END = Buffer.from('PK\u0005\u0006');
const LISTED = 0x02014b50;

/**
 * Unpacks the wanted files of a ZIP archive, and never more bytes than we read, whatever the archive says of itself. Throws
 * an `UnreadableError` for one that is cut off or holds more.
 */
export function unzip(zip: Buffer, name: string, isWanted: (path: string) => boolean): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let room: number = LIMITS.unpackedBytes;
  for (const entry of entriesOf(zip, name)) {
    if (!isWanted(entry.path)) continue;
    const content = unpack(zip, entry, room, name);
    room -= content.length;
    files.set(entry.path, content);
  }
  return files;
}

function entriesOf(zip: Buffer, name: string): Entry[] {
  const end = zip.lastIndexOf(END);
  if (end < 0) throw cutOff(name);
  try {
    const count = zip.readUInt16LE(end + 10);
    if (count > LIMITS.files) throw tooMuch(name, `${LIMITS.files} files`);
    return listed(zip, zip.readUInt32LE(end + 16), count);
  } catch (error) {
    throw error instanceof RangeError ? cutOff(name) : error;
  }
}

function listed(zip: Buffer, start: number, count: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = start; entries.length < count; ) {
    if (zip.readUInt32LE(at) !== LISTED) throw new RangeError('no entry of a directory');
    const pathLength = zip.readUInt16LE(at + 28);
    entries.push({
      path: zip.toString('utf8', at + 46, at + 46 + pathLength),
      method: zip.readUInt16LE(at + 10),
      checksum: zip.readUInt32LE(at + 16),
      packedSize: zip.readUInt32LE(at + 20),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + pathLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** By the number of the method. */
const UNPACKERS: Readonly<Record<number, (packed: Buffer, room: number) => Buffer>> = {
  0: (packed) => packed,
  8: (packed, room) => inflateRawSync(packed, { maxOutputLength: Math.max(1, room) }),
};

function unpack(zip: Buffer, entry: Entry, room: number, name: string): Buffer {
  const packed = packedIn(zip, entry);
  if (!packed) throw cutOff(name);
  const content = unpacked(packed, entry, room, name);
  if (content.length > room) throw tooMuch(name, megabytes(LIMITS.unpackedBytes));
  return content;
}

function packedIn(zip: Buffer, { offset, packedSize }: Entry): Buffer | null {
  if (offset + 30 > zip.length) return null;
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  return start + packedSize > zip.length ? null : zip.subarray(start, start + packedSize);
}

function unpacked(packed: Buffer, { path, method, checksum }: Entry, room: number, name: string): Buffer {
  try {
    const content = UNPACKERS[method]?.(packed, room);
    if (content && crc32(content) === checksum) return content;
  } catch (error) {
    if (isTooLarge(error)) throw tooMuch(name, megabytes(LIMITS.unpackedBytes));
  }
  throw new UnreadableError(`${name} is damaged (${path} cannot be unpacked): copy or download it again`);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function cutOff(name: string): UnreadableError {
  return new UnreadableError(`${name} is cut off: copy or download it again`);
}

function tooMuch(name: string, most: string): UnreadableError {
  return new UnreadableError(`${name} unpacks to more than ${most}: save its sheets as CSV files`);
}
