import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { PROVEN_ELSEWHERE } from './elsewhere.js';
import { Oracle } from './oracle.js';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

const NOBODY = { name: '', file: '', importedAt: '', entities: [], ties: [] };
const answered = Object.keys(new Oracle(NOBODY).schema.getQueryType()?.getFields() ?? {});
const asked = Object.keys(buildSchema(read('schema/derived/full.graphql')).getQueryType()?.getFields() ?? {});

test('each root field is answered by the oracle, or proven elsewhere', () => {
  expect([...answered, ...Object.keys(PROVEN_ELSEWHERE)].sort()).toEqual(asked.sort());
});

test.each(Object.entries(PROVEN_ELSEWHERE))('%s is proven by tests that there are', (_field, proofs) => {
  expect(proofs.length).toBeGreaterThan(0);
  for (const [file, name] of proofs) expect(read(file)).toContain(`'${name}'`);
});
