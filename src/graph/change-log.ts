import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createGunzip, gzip, gzipSync } from 'node:zlib';
import { namesIn, syncFile, syncFolder } from './files.js';
import { readMarker } from './marker.js';
import { GraphError, type Row, type Run } from './store.js';

/**
 * What changed, apart from the graph and from its engine: the folder `changes`, in which each change set has a file
 * named after the revision that it made. Unzipped it is lines of JSON: what the graph's node `ChangeSet` says (who,
 * when, from what, how many), then each change. From the first to the last they make the graph again, in any engine.
 *
 * A change set is written and synced under a name that ends in `.part`, its transaction is committed, the file gets its
 * name, and `last` holds its number: then it is acknowledged. A `.part` that a crash left is therefore nothing that anybody
 * was promised, and goes. Where its commit had happened the graph holds the change set, and gives it to the log once more, as it does
 * with all that the log lacks: history lies in the graph too (`changes/history.ts`), compressed as it is here.
 */
export class ChangeLog {
  readonly #folder: string;
  #last: number;
  /** The revisions before the last that it lacks, or of which it has a part only. */
  #missing: readonly number[];
  /** The revisions of what is written and not acknowledged. */
  #prepared: number[] = [];

  private constructor(folder: string, last: number, missing: readonly number[]) {
    this.#folder = folder;
    this.#last = last;
    this.#missing = missing;
  }

  static async open(dataFolder: string): Promise<ChangeLog> {
    const folder = join(dataFolder, CHANGES);
    await mkdir(folder, { recursive: true });
    const last = await lastIn(folder);
    const whole = new Set(await revisionsIn(folder));
    // What was written last is what a failing disk spoils. What lies before is read when it is wanted.
    if (last > 0 && !(await isWhole(folder, last))) whole.delete(last);
    const missing = revisionsFrom(1, last).filter((revision) => !whole.has(revision));
    return new ChangeLog(folder, last, missing);
  }

  /** The last revision that was acknowledged; 0 when none was. */
  get last(): number {
    return this.#last;
  }

  /** Writes what the graph has and the log lacks, as far as `run` sees it. */
  async prepare(run: Run): Promise<void> {
    const revision = (await readMarker(run))?.revision ?? 0;
    const wanted = [...this.#missing, ...revisionsFrom(this.#last + 1, revision)];
    if (wanted.length === 0) return;
    const rows = await run(
      'UNWIND $wanted AS revision MATCH (s:ChangeSet {revision: revision}) RETURN revision, properties(s) AS about ORDER BY revision',
      { wanted },
    );
    for (const { about } of rows) await this.#write(run, Object(about));
    await noteLast(this.#folder, Math.max(this.#last, ...this.#prepared), PART);
  }

  /** Acknowledges what was prepared. */
  async keep(): Promise<void> {
    if (this.#prepared.length === 0) return;
    for (const revision of this.#prepared) {
      const path = pathOf(this.#folder, revision);
      await rename(`${path}${PART}`, path);
    }
    await rename(join(this.#folder, `${LAST}${PART}`), join(this.#folder, LAST));
    await syncFolder(this.#folder);
    const kept = new Set(this.#prepared);
    this.#missing = this.#missing.filter((revision) => !kept.has(revision));
    this.#last = Math.max(this.#last, ...kept);
    this.#prepared = [];
  }

  /** Forgets what was prepared and not kept. */
  async discard(): Promise<void> {
    for (const revision of this.#prepared) await rm(`${pathOf(this.#folder, revision)}${PART}`, { force: true });
    if (this.#prepared.length > 0) await rm(join(this.#folder, `${LAST}${PART}`), { force: true });
    this.#prepared = [];
  }

  /** Takes from the graph what it lacks; gives a line for each thing that was amiss. */
  async mend(run: Run): Promise<string[]> {
    const parts = await partsIn(this.#folder);
    const lacked = this.#missing;
    await this.prepare(run);
    await this.keep();
    for (const part of parts) await rm(join(this.#folder, part), { force: true });
    const unpromised = parts.filter((part) => revisionOf(part) > this.#last);
    return [
      ...lacked.map((revision) => this.#toldOf(revision)),
      ...unpromised.map(
        (part) => `${join(this.#folder, part)} is of a change set that was cut short and never kept: it is left out`,
      ),
    ];
  }

  #toldOf(revision: number): string {
    const path = pathOf(this.#folder, revision);
    return this.#missing.includes(revision)
      ? `${path} is missing or damaged, and the graph lacks it too: take it from a backup`
      : `${path} was missing or half-written: it is written again, as the graph has it`;
  }

  async #write(run: Run, about: Row): Promise<void> {
    const revision = Number(about.revision);
    this.#prepared.push(revision);
    const file = await open(`${pathOf(this.#folder, revision)}${PART}`, 'w');
    try {
      // Pieces that are compressed one by one are, one after the other, one compressed file.
      await file.appendFile(await toGzip(`${JSON.stringify(about)}\n`));
      for await (const chunk of chunksOf(run, revision)) {
        await file.appendFile(chunk);
        await file.appendFile(LINE_END);
      }
      await file.datasync();
    } finally {
      await file.close();
    }
  }
}

/** A change set as the log has it. */
export interface LoggedChangeSet {
  /** The properties of its node `ChangeSet`. */
  readonly about: Row;
  /** Its changes as JSON, some at a time. */
  readonly changes: AsyncIterable<readonly string[]>;
}

/** The change sets of a log, from a revision to the last acknowledged; DAMAGED where one is missing or half-written. */
export async function* readChangeLog(dataFolder: string, from: number = 1): AsyncGenerator<LoggedChangeSet> {
  const folder = join(dataFolder, CHANGES);
  const last = await lastIn(folder);
  for (let revision = from; revision <= last; revision += 1) yield await readEntry(folder, revision);
}

/** The first revision up to the last one wanted of which a log lacks a part; null where it is whole. */
export async function firstNotWhole(dataFolder: string, last: number): Promise<number | null> {
  for (const revision of revisionsFrom(1, last))
    if (!(await isWhole(join(dataFolder, CHANGES), revision))) return revision;
  return null;
}

/** Copies a log as far as it was acknowledged, and reads the copy; gives its last revision, or DAMAGED. */
export async function copyChangeLog(fromFolder: string, toFolder: string): Promise<number> {
  const [from, to] = [join(fromFolder, CHANGES), join(toFolder, CHANGES)];
  await mkdir(to, { recursive: true });
  const last = await lastIn(from);
  for (const revision of revisionsFrom(1, last)) {
    await copyFile(pathOf(from, revision), pathOf(to, revision)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? damaged(from, revision, error) : error;
    });
    if (!(await isWhole(to, revision))) throw damaged(from, revision);
    await syncFile(pathOf(to, revision));
  }
  await noteLast(to, last);
  await syncFolder(to);
  return last;
}

export const CHANGES = 'changes';
const PART = '.part';
/** Where the last revision is noted: when its own file is gone, nothing else tells that it was there. */
const LAST = 'last';
const ENTRY = /^(\d{10,15})\.jsonl\.gz(\.part)?$/;

function pathOf(folder: string, revision: number): string {
  return join(folder, `${String(revision).padStart(10, '0')}.jsonl.gz`);
}

function revisionOf(name: string): number {
  return Number(ENTRY.exec(name)?.[1] ?? Number.NaN);
}

/** The revisions that were acknowledged, in their order; none where there is no log. */
async function revisionsIn(folder: string): Promise<number[]> {
  const names = await namesIn(folder);
  return names
    .filter((name) => ENTRY.test(name) && !name.endsWith(PART))
    .map(revisionOf)
    .sort((a, b) => a - b);
}

/** The last revision that was acknowledged, whether or not its file is there. */
async function lastIn(folder: string): Promise<number> {
  const noted = await readFile(join(folder, LAST), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return Math.max(Number(noted) || 0, (await revisionsIn(folder)).at(-1) ?? 0);
}

async function noteLast(folder: string, revision: number, ending = ''): Promise<void> {
  const path = join(folder, `${LAST}${ending}`);
  await writeFile(path, `${revision}\n`);
  await syncFile(path);
}

async function partsIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => name.endsWith(PART));
}

function revisionsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

const toGzip = promisify(gzip);
const LINE_END = gzipSync('\n');

/** The chunks of a change set, one at a time: lines of changes, compressed, without the end of the last. */
async function* chunksOf(run: Run, revision: number): AsyncGenerator<Buffer> {
  for (let number = 0; ; number += 1) {
    const [chunk] = await run('MATCH (k:Chunk {id: $id}) RETURN k.data AS data', { id: `${revision}-${number}` });
    if (!chunk) return;
    yield Buffer.from(String(chunk.data), 'base64');
  }
}

async function isWhole(folder: string, revision: number): Promise<boolean> {
  try {
    const { changes } = await readEntry(folder, revision);
    for await (const _ of changes);
    return true;
  } catch (error) {
    if (error instanceof GraphError) return false;
    throw error;
  }
}

async function readEntry(folder: string, revision: number): Promise<LoggedChangeSet> {
  const about = await aboutIn(folder, revision);
  return { about, changes: changesIn(folder, about) };
}

async function aboutIn(folder: string, revision: number): Promise<Row> {
  for await (const [first = 'null'] of linesOf(folder, revision)) {
    const about: Row = Object(JSON.parse(first));
    if (about.revision === revision) return about;
    break;
  }
  throw damaged(folder, revision);
}

async function* changesIn(folder: string, about: Row): AsyncGenerator<string[]> {
  const revision = Number(about.revision);
  let left = 1 + Number(about.entities) + Number(about.ties);
  let header = 1;
  for await (const lines of linesOf(folder, revision)) {
    left -= lines.length;
    yield lines.slice(header);
    header = 0;
  }
  if (left !== 0) throw damaged(folder, revision);
}

/** Compressed data has a checksum: what was spoilt does not unzip. */
async function* linesOf(folder: string, revision: number): AsyncGenerator<string[]> {
  const source = createReadStream(pathOf(folder, revision));
  const text = source.pipe(createGunzip()).setEncoding('utf8');
  source.once('error', (error) => text.destroy(error));
  let rest = '';
  try {
    for await (const part of text) {
      const lines = `${rest}${part}`.split('\n');
      rest = lines.pop() ?? '';
      if (lines.length > 0) yield lines;
    }
  } catch (error) {
    throw isSpoilt(error) ? damaged(folder, revision, error) : error;
  } finally {
    source.destroy();
  }
  if (rest !== '') throw damaged(folder, revision);
}

function isSpoilt(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(Z_|ERR_|ENOENT)/.test(String(error.code));
}

function damaged(folder: string, revision: number, cause?: unknown): GraphError {
  return new GraphError(
    'DAMAGED',
    `the change log lacks change set ${revision}, for ${pathOf(folder, revision)} is missing or damaged: take it from a backup, or start Atlas without the file where the graph still has it`,
    { cause },
  );
}
