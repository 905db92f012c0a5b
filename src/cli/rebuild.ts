import { loadConfig } from '../config.js';
import { EXIT, runCommand, UsageError } from './command.js';
import { refill } from './refill.js';

const USAGE = `Usage: npm run rebuild
  Makes the graph again from the change log in ATLAS_DATA: the embedded one, or, where NEO4J_URI is set, in that Neo4j,
  which has to be empty. Revisions, authors and times are those of the log.`;

await runCommand(async () => {
  if (process.argv.length > 2) throw new UsageError(USAGE);
  const config = loadConfig(process.env);
  await refill(config, config.dataFolder);
  return EXIT.done;
});
