import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATA_SETS } from './data/sets.js';
import { withResults } from './document.js';
import { machine } from './machine.js';
import { measureSet } from './measure-set.js';
import { OptionError, readOptions } from './options.js';
import { report } from './report.js';
import { Disagreement } from './requests.js';

const DOCUMENT = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));
/** Of a run that left out something of a data set, or hurried: it must not pass for the whole. */
const PART = fileURLToPath(new URL('results.part.json', import.meta.url));

const INTERRUPTED = 130;
/** A server that is being stopped may still write. */
const RETRIES = 5;

/**
 * Measures, prints and writes what the options ask for.
 *
 * @param {string[]} args
 * @returns {Promise<number>} 0, 1 when the candidates' answers differ, 2 when it cannot run
 */
export async function main(args) {
  // A signal's own way to end a process would leave the servers behind, which go when this one exits.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(INTERRUPTED));
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: RETRIES });
  process.once('exit', remove);
  try {
    const options = readOptions(args);
    const file = options.isWhole ? RESULTS : PART;
    // A data set that was measured another time keeps what was found then.
    const results = options.isWhole ? await readResults() : { sets: {} };
    for (const name of options.sets) {
      console.error(`bench: ${name}, ${DATA_SETS[name].title}`);
      const measured = await measureSet(name, options, join(folder, name));
      results.sets[name] = { machine: machine(), pace: options.pace, ...measured };
      await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
    }
    console.log(report(results));
    if (options.isWhole) await writeFile(DOCUMENT, withResults(await readFile(DOCUMENT, 'utf8'), results));
    console.error(`bench: written to ${file}`);
    return 0;
  } catch (error) {
    if (error instanceof Disagreement) {
      console.error(`bench: the candidates answer differently.\n${error.message}`);
      return 1;
    }
    console.error(error instanceof OptionError ? `bench: ${error.message}` : error);
    return 2;
  } finally {
    remove();
  }
}

async function readResults() {
  if (!existsSync(RESULTS)) return { sets: {} };
  return JSON.parse(await readFile(RESULTS, 'utf8'));
}
