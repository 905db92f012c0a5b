import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Brings the engine's log to the disk: it leaves a commit to the system's cache, which a power cut empties. */
export async function syncWal(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await syncFile(join(folder, name));
}

export async function syncFile(path: string): Promise<void> {
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
