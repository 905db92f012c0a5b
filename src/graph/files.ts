import { open } from 'node:fs/promises';

/** Brings the names in a folder to the disk: what was renamed in it is so after a power cut too. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows has no such thing, and opens no folders.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
