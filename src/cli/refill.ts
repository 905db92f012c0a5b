import { replay } from '../changes/changes.js';
import type { Config } from '../config.js';
import { rebuildEmbedded } from '../graph/embedded.js';
import { openNeo4j } from '../graph/neo4j.js';
import { setUp } from '../graph/setup.js';
import type { GraphStore } from '../graph/store.js';
import { loadModel } from '../model/model.js';
import { ProgressDisplay } from './progress.js';

/** Makes the graph that the variables name from the change log in a folder, and says how far it came. */
export async function refill({ neo4j, dataFolder }: Config, from: string): Promise<void> {
  const display = new ProgressDisplay(process.stderr);
  let rows = 0;
  let revision = 0;
  const fill = async (store: GraphStore) => {
    const model = loadModel();
    await setUp(store, model);
    revision = await replay(store, model, from, (more) => {
      rows += more;
      display.show({ phase: 'WRITING', rows, total: null });
    }).finally(() => display.clear());
  };
  if (neo4j) {
    const store = await openNeo4j(neo4j);
    await fill(store).finally(store.close);
  } else await rebuildEmbedded(dataFolder, fill, console.error);
  console.log(`The graph is at revision ${revision}.`);
}
