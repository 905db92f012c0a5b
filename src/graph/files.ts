import { open, readdir } from 'node:fs/promises';

/** The names in a folder; none where there is none. */
export function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

/** Brings what is in a file to the disk. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

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
