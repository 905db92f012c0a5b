import { replay } from '../changes/changes.js';
import { loadConfig } from '../config.js';
import { rebuildEmbedded } from '../graph/embedded.js';
import { openNeo4j } from '../graph/neo4j.js';
import { setUp } from '../graph/setup.js';
import type { GraphStore } from '../graph/store.js';
import { loadModel } from '../model/model.js';
import { EXIT, runCommand, UsageError } from './command.js';
import { ProgressDisplay } from './progress.js';

const USAGE = `Usage: npm run rebuild
  Makes the graph again from the change log in ATLAS_DATA: the embedded one, or, where NEO4J_URI is set, in that Neo4j,
  which has to be empty. Revisions, authors and days are those of the log.`;

await runCommand(async () => {
  if (process.argv.length > 2) throw new UsageError(USAGE);
  const { neo4j, dataFolder } = loadConfig(process.env);
  const display = new ProgressDisplay(process.stderr);
  let rows = 0;
  let revision = 0;
  const fill = async (store: GraphStore) => {
    const model = loadModel();
    await setUp(store, model);
    revision = await replay(store, model, dataFolder, (more) => {
      rows += more;
      display.show({ phase: 'WRITING', rows, total: null });
    }).finally(() => display.clear());
  };
  if (neo4j) {
    const store = await openNeo4j(neo4j);
    await fill(store).finally(store.close);
  } else await rebuildEmbedded(dataFolder, fill, console.error);
  console.log(`The graph is at revision ${revision}.`);
  return EXIT.done;
});
