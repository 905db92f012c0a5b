import { constants, crc32, deflateRawSync } from 'node:zlib';
import { ExportRefused } from '../export/failures.js';
import type { OutputFile } from './output.js';
import { XML_HEAD } from './xml.js';

/** A file of an archive. Several can be open: each is kept, packed, until the archive ends. */
export interface Entry {
  write(text: string): void;
}

export interface Archive {
  entry(path: string): Entry;
  /** A whole XML file at once. */
  xml(path: string, xml: string): void;
  /** A file that is not packed. */
  stored(path: string, text: string): void;
  /** Writes all that was entered, in that order. */
  end(): void;
}

/** How much of a file is packed at once. */
const PORTION = 262_144;

/**
 * Writes a ZIP archive. Sizes and checksums stand before each file, where every reader finds them, and no times, so that
 * the same content gives the same archive.
 */
export function zipArchive(output: OutputFile): Archive {
  const files: PackedFile[] = [];
  const entry = (path: string, method: Method) => {
    const file = new PackedFile(path, method);
    files.push(file);
    return file;
  };
  return {
    entry: (path) => entry(path, 'DEFLATED'),
    xml: (path, xml) => entry(path, 'DEFLATED').write(XML_HEAD + xml),
    stored: (path, text) => entry(path, 'STORED').write(text),
    end: () => {
      for (const chunk of archiveOf(files)) output.add(chunk);
    },
  };
}

type Method = 'STORED' | 'DEFLATED';

const METHODS = { STORED: 0, DEFLATED: 8 } as const;

/** Packs a portion so that another can follow: the blocks of all of them are one stream. */
const PACKERS: Readonly<Record<Method, (portion: Buffer, isLast: boolean) => Buffer>> = {
  STORED: (portion) => portion,
  DEFLATED: (portion, isLast) =>
    deflateRawSync(portion, { finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }),
};

class PackedFile implements Entry {
  readonly name: Buffer;
  readonly chunks: Buffer[] = [];
  size = 0;
  packedSize = 0;
  crc = 0;
  #waiting = '';

  constructor(
    path: string,
    readonly method: Method,
  ) {
    this.name = Buffer.from(path);
  }

  write(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= PORTION) this.#pack(false);
  }

  end(): void {
    this.#pack(true);
  }

  #pack(isLast: boolean): void {
    const portion = Buffer.from(this.#waiting);
    this.#waiting = '';
    const packed = PACKERS[this.method](portion, isLast);
    this.crc = crc32(portion, this.crc);
    this.size += portion.length;
    this.packedSize += packed.length;
    this.chunks.push(packed);
  }
}

const LARGEST = 0xffff_ffff;
const LOCAL_FILE = 0x0403_4b50;
const CENTRAL_FILE = 0x0201_4b50;
const CENTRAL_END = 0x0605_4b50;

function* archiveOf(files: readonly PackedFile[]): Generator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    file.end();
    const header = Buffer.concat([numbers([LOCAL_FILE, 4], ...common(file)), file.name]);
    directory.push(
      numbers([CENTRAL_FILE, 4], [VERSION, 2], ...common(file), [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
    );
    directory.push(file.name);
    offset += header.length + file.packedSize;
    if (Math.max(offset, file.size) > LARGEST)
      throw new ExportRefused('this is too much for one file: export to a folder of .csv files, or a part by --type');
    yield header;
    yield* file.chunks;
  }
  const central = Buffer.concat(directory);
  yield central;
  yield numbers(
    [CENTRAL_END, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  );
}

/** What a reader has to know: 2.0. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** The first moment that the format knows: the first of January 1980. */
const NO_TIME = 0x0021_0000;

/** What stands before a file and in the directory alike. */
function common({ method, crc, packedSize, size, name }: PackedFile): [value: number, bytes: number][] {
  return [
    [VERSION, 2],
    [FLAGS, 2],
    [METHODS[method], 2],
    [NO_TIME, 4],
    [crc, 4],
    [packedSize, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ];
}

/** Numbers as ZIP writes them, the lowest byte first. */
function numbers(...values: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((length, [, bytes]) => length + bytes, 0));
  let at = 0;
  for (const [value, bytes] of values) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
