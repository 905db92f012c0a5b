import { LIMITS, megabytes } from './limits.js';
import { UnreadableError } from './sheet.js';
import { unzip } from './unzip.js';

/**
 * The parts of an XLSX or ODS package that hold its sheets; null where it is none. Throws an `UnreadableError` for what no
 * spreadsheet writes into them, and what would cost the library much time or memory.
 */
export function partsOf(content: Buffer, file: string): ReadonlyMap<string, Buffer> | null {
  const parts = unzip(content, file, isRead);
  if (!KINDS.some((part) => parts.has(part))) return null;
  let tags = 0;
  for (const [path, part] of parts) {
    refuseEntities(part, path, file);
    refuseUnworked(part, path, file);
    for (const length of tagsIn(part)) {
      tags += 1;
      if (tags > LIMITS.tags) throw tooLarge(file);
      if (length > LIMITS.textBytes)
        throw new UnreadableError(`${file} has a cell of over ${megabytes(LIMITS.textBytes)} (in ${path}): shorten it`);
    }
    if (path === 'content.xml') refuseRepeats(part, file);
  }
  return new Map([...parts].map(([path, part]) => [path, withoutLinks(part)]));
}

/** The parts by which a package is known for XLSX or ODS. */
const KINDS = ['[Content_Types].xml', 'content.xml'];

/** Pictures, charts, programs and the like stay packed. */
function isRead(path: string): boolean {
  return /\.(xml|rels)$/i.test(path) && !UNREAD.test(path);
}

const UNREAD = /^(xl\/(charts|drawings|media|theme|externalLinks|pivot)|customXml\/)/i;

function refuseEntities(part: Buffer, path: string, file: string): void {
  if (!part.includes('<!DOCTYPE') && !part.includes('<!ENTITY')) return;
  throw new UnreadableError(
    `${file} declares entities (in ${path}), which no spreadsheet does and which can do harm: ask who sent it, and save it again as .xlsx`,
  );
}

/** Programs write formulas without what they give, which would pass for an empty cell: nothing is worked out here. */
function refuseUnworked(part: Buffer, path: string, file: string): void {
  if (!path.startsWith('xl/worksheets/') || !part.includes('<f')) return;
  for (const [, cell, attributes = '', value] of part.toString('latin1').matchAll(UNWORKED)) {
    if (value !== undefined && attributes.includes('t="str"')) continue;
    throw new UnreadableError(
      `${file} has a formula without its value in ${cell} (of ${path}): open it in a spreadsheet, and save it again`,
    );
  }
}

/** A formula with no value, or with an empty one: that is one only where it is a text. */
const UNWORKED = /<c r="([A-Z]+\d+)"([^<>]*)>\s*<f\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/f>)\s*(<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g;

const TAG = '<'.charCodeAt(0);

/** The length of each tag with the text that follows it. */
function* tagsIn(part: Buffer): Generator<number> {
  for (let at = part.indexOf(TAG); at >= 0; ) {
    const next = part.indexOf(TAG, at + 1);
    yield (next < 0 ? part.length : next) - at;
    at = next;
  }
}

/** ODS says once what stands in many cells: all of them are counted before any is made. */
function refuseRepeats(content: Buffer, file: string): void {
  let [cells, rows] = [0, 1];
  for (const [tag, kind] of content.toString('latin1').matchAll(/<[\w-]*:?table-(row|cell)\b[^<>]*>/g)) {
    const repeats = Number(REPEATS.exec(tag)?.[1] ?? 1);
    if (kind === 'row') rows = repeats;
    else if (!tag.endsWith('/>') || tag.includes('value-type')) cells += rows * repeats;
    if (cells > LIMITS.cells) throw tooLarge(file);
  }
}

const REPEATS = /number-(?:rows|columns)-repeated\s*=\s*["'](\d+)/;

/** The library gives each cell of a link's range a copy of it, and a range can be a whole sheet. */
function withoutLinks(part: Buffer): Buffer {
  if (!part.includes('hyperlink')) return part;
  return Buffer.from(part.toString('latin1').replace(/<(?:\w+:)?hyperlink\b[^<>]*>/gi, ''), 'latin1');
}

function tooLarge(file: string): UnreadableError {
  return new UnreadableError(`${file} has more than ${LIMITS.cells} cells: save its sheets as CSV files`);
}
