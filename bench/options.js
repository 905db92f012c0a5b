import { parseArgs } from 'node:util';
import { CANDIDATES } from './candidates.js';
import { DATA_SETS } from './data/sets.js';
import { OPERATIONS } from './operations/operations.js';

/** An option that names what there is not. */
export class OptionError extends Error {}

/** How long and how often; the figures of `--quick` are for whoever works on the code. */
const FULL = { rounds: 5, seconds: 1, warmUpSeconds: 2, starts: 3, mixSeconds: 5 };
const QUICK = { rounds: 3, seconds: 0.7, warmUpSeconds: 1.5, starts: 1, mixSeconds: 3 };

/** How many requests are under way at once. */
const CONNECTIONS = ['1', '16', '64'];

const CHOICES = {
  only: CANDIDATES.map(({ key }) => key),
  operations: OPERATIONS.map(({ name }) => name),
  data: Object.keys(DATA_SETS),
  connections: CONNECTIONS,
};

const USAGE = `npm run bench -- [--quick]${Object.entries(CHOICES)
  .map(([name, all]) => `\n  [--${name} ${all.join(',')}]`)
  .join('')}`;

/** @param {string[]} args */
export function readOptions(args) {
  const { quick = false, ...chosen } = parse(args);
  const choice = (name) => chosen[name]?.split(',') ?? CHOICES[name];
  for (const [name, all] of Object.entries(CHOICES))
    for (const each of choice(name))
      if (!all.includes(each)) throw new OptionError(`--${name} ${each}: there are ${all.join(', ')}`);
  return {
    candidates: CANDIDATES.filter(({ key }) => choice('only').includes(key)),
    operations: OPERATIONS.filter(({ name }) => choice('operations').includes(name)),
    sets: choice('data'),
    connections: choice('connections').map(Number),
    pace: quick ? QUICK : FULL,
    /** Whether its results are worth keeping: of each data set everything was measured, and long enough. */
    isWhole: !quick && Object.keys(chosen).every((name) => name === 'data'),
  };
}

function parse(args) {
  const choices = Object.fromEntries(Object.keys(CHOICES).map((name) => [name, { type: 'string' }]));
  try {
    return parseArgs({ args, options: { quick: { type: 'boolean' }, ...choices } }).values;
  } catch (error) {
    throw new OptionError(`${error.message}\n${USAGE}`);
  }
}
