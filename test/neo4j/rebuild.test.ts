import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/changes/changes.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { setUp } from '../../src/graph/setup.js';
import { loadModel } from '../../src/model/model.js';
import { dumpWithHistory } from '../support/dump.js';
import { neo4jEngine } from '../support/engines.js';
import { fillWithHistory } from '../support/history.js';

const model = loadModel();

/** `npm run rebuild` into this Neo4j, once it has built. */
function rebuild(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/rebuild.js'], {
    env: { ...process.env, ATLAS_DATA: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.skipIf(!neo4jEngine.available)('npm run rebuild', { timeout: 120_000 }, () => {
  it('gives every change, goes on where it was cut short, and refuses one of another history', async ({
    onTestFinished,
  }) => {
    const home = await mkdtemp(join(tmpdir(), 'atlas-rebuild-'));
    onTestFinished(() => rm(home, { recursive: true, force: true }));
    const [whole, half] = [join(home, 'whole'), join(home, 'half')];
    const embedded = await openEmbedded(whole);
    await fillWithHistory(embedded);
    const acknowledged = await dumpWithHistory(embedded);
    await embedded.close();
    await cp(whole, half, { recursive: true });
    for (const name of ['0000000003.jsonl.gz', '0000000004.jsonl.gz', 'last']) await rm(join(half, 'changes', name));

    const { store, dispose } = await neo4jEngine.open();
    onTestFinished(dispose);
    await setUp(store, model);
    expect(await replay(store, model, half)).toBe(2);
    expect(rebuild(whole)).toMatchObject({ status: 0, stdout: 'The graph is at revision 4.\n' });
    expect(await dumpWithHistory(store)).toEqual(acknowledged);
    expect(rebuild(half)).toMatchObject({ status: 3, stderr: expect.stringMatching(/of another history/) });
  });
});
