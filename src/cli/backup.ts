import { type Config, loadConfig } from '../config.js';
import { backUpHistory, backUpLog } from '../graph/backup.js';
import { openEmbedded } from '../graph/embedded.js';
import { openNeo4j } from '../graph/neo4j.js';
import { GraphError } from '../graph/store.js';
import { EXIT, onlyFolder, runCommand } from './command.js';

const USAGE = `Usage: npm run backup -- DIR
  DIR  a new folder: it gets all that was ever changed, from which npm run restore makes the graph again.
       A server may go on using the graph.`;

await runCommand(async () => {
  const to = onlyFolder(USAGE);
  const revision = await backUp(loadConfig(process.env), to);
  console.log(`${to}: the graph at revision ${revision}`);
  return EXIT.done;
});

async function backUp({ neo4j, dataFolder }: Config, to: string): Promise<number> {
  if (!neo4j) {
    await completeLog(dataFolder);
    return backUpLog(dataFolder, to);
  }
  const store = await openNeo4j(neo4j);
  return backUpHistory(store, to).finally(store.close);
}

/** Opening the graph gives the log what it may lack. Who else has it open has done so. */
async function completeLog(dataFolder: string): Promise<void> {
  try {
    const store = await openEmbedded(dataFolder, console.error);
    await store.close();
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'LOCKED') throw error;
  }
}
