import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CHANGES, ChangeLog, copyChangeLog, firstNotWhole } from './change-log.js';
import { namesIn, syncFolder } from './files.js';
import { readMarker } from './marker.js';
import { GraphError, type GraphStore } from './store.js';

/**
 * A backup is a folder that holds a change log: a copy of that of a data folder, or the history of a graph written as
 * one. As a change log is only ever added to, it is of one state of the graph, whoever reads and writes meanwhile. It
 * has its name once it is whole and on the disk. Gives the last revision in it.
 */
export function backUpLog(dataFolder: string, to: string): Promise<number> {
  return appearing(to, (part) => copyChangeLog(dataFolder, part));
}

export function backUpHistory({ query, description }: GraphStore, to: string): Promise<number> {
  return appearing(to, async (part) => {
    const reached = (await readMarker(query))?.revision ?? 0;
    const log = await ChangeLog.open(part);
    await log.mend(query);
    const lacking = await firstNotWhole(part, Math.max(reached, log.last));
    if (lacking === null) return log.last;
    throw new GraphError(
      'DAMAGED',
      `${description} lacks its history of change set ${lacking}, or a part of it: no backup can be made; keep those there are`,
    );
  });
}

/** Puts the change log of a backup into a data folder that holds nothing, for the graph to be made from. */
export async function restoreLog(backup: string, dataFolder: string): Promise<void> {
  const held = await namesIn(dataFolder);
  if (held.includes('graph') || (await namesIn(join(dataFolder, CHANGES))).length > 0)
    throw new GraphError(
      'READ_ONLY',
      `${dataFolder} holds a graph: move it away, or name another folder in ATLAS_DATA`,
    );
  const staged = join(dataFolder, 'restore');
  try {
    await rm(staged, { recursive: true, force: true });
    await copyChangeLog(backup, staged);
    await rename(join(staged, CHANGES), join(dataFolder, CHANGES));
    await syncFolder(dataFolder);
  } catch (error) {
    throw unwritable(dataFolder, error);
  } finally {
    await rm(staged, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function appearing<T>(to: string, fill: (part: string) => Promise<T>): Promise<T> {
  const part = `${to}.part`;
  try {
    await refuseHeld(to);
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true });
    const result = await fill(part);
    await rm(to, { recursive: true, force: true });
    await rename(part, to);
    await syncFolder(dirname(to));
    return result;
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    throw unwritable(to, error);
  }
}

async function refuseHeld(folder: string): Promise<void> {
  if ((await namesIn(folder)).length > 0)
    throw new GraphError('READ_ONLY', `${folder} holds something already: name a new folder for the backup`);
}

function unwritable(folder: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error) || error instanceof GraphError) return error;
  return new GraphError('READ_ONLY', `${folder} cannot be written: ${error.message}`, { cause: error });
}
