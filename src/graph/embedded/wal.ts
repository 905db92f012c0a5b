import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFile } from '../files.js';

/** Brings the engine's log to the disk: it leaves a commit to the system's cache, which a power cut empties. */
export async function syncWal(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await syncFile(join(folder, name)).catch(unlessFolded);
}

/** A part of the log that is gone has been folded into the graph's file, and that was synced. */
function unlessFolded(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
