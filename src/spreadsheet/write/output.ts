import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UnwritableError } from '../export/failures.js';

/** A file that is being written: what is added is kept until it is flushed. */
export interface OutputFile {
  add(chunk: Uint8Array | string): void;
  /** Writes what was added. */
  flush(): Promise<void>;
}

/** Where an export goes: whole, once it is complete, or not at all. */
export interface Output {
  /** The one file; of a folder, one of its files. */
  file(name?: string): Promise<OutputFile>;
  /** Puts what was written in its place. */
  keep(): Promise<void>;
  /** Leaves everything as it was. */
  discard(): Promise<void>;
}

/** Written beside its place, under a name of its own. */
const UNFINISHED = '.unfinished';

/** A file, which replaces the one of this name. */
export async function outputFile(path: string): Promise<Output> {
  return output(path, async (handles) => {
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory()) throw new UnwritableError(`${path} is a folder: name a file`);
    const handle = await open(path + UNFINISHED, 'w');
    handles.push(handle);
    return () => Promise.resolve(bufferedFile(handle));
  });
}

/** A folder of files. One that holds something is refused: old files beside new ones would be taken for the same export. */
export async function outputFolder(name: string): Promise<Output> {
  const path = name.replace(/[/\\]+$/, '');
  return output(path, async (handles) => {
    const there = await readdir(path).catch(() => []);
    if (there.length > 0) throw new UnwritableError(`${path} is not empty: name another folder, or empty this one`);
    await rm(path + UNFINISHED, { recursive: true, force: true });
    await mkdir(path + UNFINISHED, { recursive: true });
    return async (name = '') => {
      const handle = await open(join(path + UNFINISHED, name), 'w');
      handles.push(handle);
      return bufferedFile(handle);
    };
  });
}

type Opening = (handles: FileHandle[]) => Promise<(name?: string) => Promise<OutputFile>>;

async function output(path: string, start: Opening): Promise<Output> {
  const handles: FileHandle[] = [];
  const closeAll = () => Promise.all(handles.splice(0).map((handle) => handle.close()));
  const told = (error: unknown): never => {
    throw unwritable(path, error);
  };
  const file = await start(handles).catch(told);
  return {
    file: (name) => file(name).then(({ add, flush }) => ({ add, flush: () => flush().catch(told) }), told),
    keep: async () => {
      await Promise.all(handles.map((handle) => handle.sync())).catch(told);
      await closeAll().catch(told);
      // Not every system puts a folder in the place of an empty one.
      await rmdir(path).catch(() => undefined);
      await rename(path + UNFINISHED, path).catch(told);
    },
    discard: async () => {
      await closeAll();
      await rm(path + UNFINISHED, { recursive: true, force: true });
    },
  };
}

function bufferedFile(handle: FileHandle): OutputFile {
  let waiting: Uint8Array[] = [];
  return {
    add: (chunk) => {
      waiting.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    },
    flush: async () => {
      const chunks = waiting;
      waiting = [];
      if (chunks.length > 0) await handle.write(Buffer.concat(chunks));
    },
  };
}

function unwritable(path: string, cause: unknown): Error {
  if (cause instanceof UnwritableError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'its folder is not there: make it, or name another',
    EACCES: 'that is not allowed: name another place',
    ENOSPC: 'the disk is full: make room',
  };
  return new UnwritableError(
    `${path} cannot be written: ${reasons[code] ?? `${code || String(cause)}: name another place`}`,
    { cause },
  );
}
