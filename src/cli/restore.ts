import { loadConfig } from '../config.js';
import { restoreLog } from '../graph/backup.js';
import { EXIT, onlyFolder, runCommand } from './command.js';
import { refill } from './refill.js';

const USAGE = `Usage: npm run restore -- DIR
  DIR  a backup: the graph is made from it, in ATLAS_DATA, which must not hold one, or, where NEO4J_URI is set, in that
       Neo4j, which has to be empty. Revisions, authors and times are those of the backup.`;

await runCommand(async () => {
  const backup = onlyFolder(USAGE);
  const config = loadConfig(process.env);
  if (!config.neo4j) await restoreLog(backup, config.dataFolder);
  await refill(config, config.neo4j ? backup : config.dataFolder);
  return EXIT.done;
});
