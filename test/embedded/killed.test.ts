import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ChangeLog } from '../../src/graph/change-log.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { BEFORE, COMING, dumpOf, Halves, imported, killedAt, killOften } from '../support/killed.js';
import { LONG } from '../support/scale.js';

/** How often it is killed, at moments spread evenly over the time that an import takes. */
const KILLS = LONG ? 26 : 2;

/** What a data folder holds, of which every change set has to be in the log. */
async function dumpOfFolder(folder: string): Promise<Record<string, unknown>> {
  const content = await dumpOf(openEmbedded(folder));
  const log = await ChangeLog.open(folder);
  expect(log.last).toBe(content.revision);
  return content;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-killed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('an import that is killed leaves the graph as it was, or as it was to be', { timeout: 1_200_000 }, async () => {
  const [kept, data] = [join(folder, 'before'), join(folder, 'data')];
  const again = async () => {
    await rm(data, { recursive: true, force: true });
    await cp(kept, data, { recursive: true });
  };
  await imported(BEFORE, { ATLAS_DATA: kept });
  const before = await dumpOfFolder(kept);
  await again();
  const length = await imported(COMING, { ATLAS_DATA: data });
  const halves = new Halves(before, await dumpOfFolder(data));
  await killOften(KILLS, halves, async (share) => {
    await again();
    const output = await killedAt(share, length, { ATLAS_DATA: data });
    halves.check(await dumpOfFolder(data), output);
  });
  console.log(`kill -9 of the command, embedded: ${halves.count}`);
});
