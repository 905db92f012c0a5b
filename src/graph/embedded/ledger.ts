import { constants, type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphError } from '../store.js';
import { REPAIR } from './failures.js';

/** Where no revision was recorded, or a graph bears no marker. */
export const NO_REVISION = -1;

/**
 * The last revision that was kept, in a small file beside the graph. The engine opens some damaged graphs without a
 * word, as they were some commits ago; and it leaves a commit to the system's cache, which a power cut empties.
 */
export interface Ledger {
  /** The last revision recorded when it was opened. */
  readonly revision: number;
  /** Brings the engine's log to the disk, then the revision that it reached. */
  readonly record: (revision: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openLedger(folder: string): Promise<Ledger> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'graph.revision');
  const file = await open(path, constants.O_RDWR | constants.O_CREAT);
  const revision = revisionIn(await file.readFile('utf8'));
  if (revision === null) {
    await file.close();
    throw new GraphError(
      'DAMAGED',
      `${path} holds no revision, so that nobody can tell whether changes are lost: ${REPAIR}`,
    );
  }
  return {
    revision,
    record: async (revision) => {
      await syncLog(join(folder, 'graph.wal'));
      if (revision !== NO_REVISION) await writeRevision(file, revision);
    },
    close: () => file.close(),
  };
}

/** What a file says; null when that is not a revision. A new file is empty. */
function revisionIn(text: string): number | null {
  const written = text.trim();
  if (written === '') return NO_REVISION;
  return /^\d+$/.test(written) ? Number(written) : null;
}

async function writeRevision(file: FileHandle, revision: number): Promise<void> {
  await file.write(`${String(revision).padStart(15)}\n`, 0);
  await file.datasync();
}

async function syncLog(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await syncFile(join(folder, name));
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+').catch(unlessFolded);
  try {
    await file?.datasync();
  } finally {
    await file?.close();
  }
}

/** A part of the log that is gone has been folded into the graph's file, and that was synced. */
function unlessFolded(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
