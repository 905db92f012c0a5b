import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Fault {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly caughtBy: readonly string[];
}

const root = new URL('../', import.meta.url);
const faults: readonly Fault[] = parse(readFileSync(new URL('scripts/faults.yaml', root), 'utf8'));

// `npm run test:broken` makes them one by one, which takes too long to be part of every run.
it.each(faults)('the fault "$name" can be made, and tests are named that catch it', ({ file, text, caughtBy }) => {
  expect(readFileSync(new URL(file, root), 'utf8').split(text)).toHaveLength(2);
  expect(caughtBy.filter((test) => !existsSync(new URL(test, root)))).toEqual([]);
  expect(caughtBy).not.toEqual([]);
});
