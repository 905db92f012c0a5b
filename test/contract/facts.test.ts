import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, startAtlas } from '../support/server.js';
import { importWorkbook } from '../support/workbook.js';

const FACTS = new URL('../../seed/facts.yaml', import.meta.url);
const WORKBOOK = fileURLToPath(new URL('../../seed/le-havre.xlsx', import.meta.url));

/** Sources of the seed that are no texts. */
const NOT_TEXTS: Readonly<Record<string, string>> = {
  'plain-geography': 'where places lie is common knowledge',
  'atlas-topic-tree': 'the order of the topics is our own',
};

/** The texts that the seed comes from, as the facts call them: `s9-atl-demarche` is one of two that are S9. */
const { Sources = {} } = XLSX.read(readFileSync(WORKBOOK)).Sheets;
const texts = XLSX.utils
  .sheet_to_json<{ readonly id: string }>(Sources)
  .map(({ id }) => id)
  .filter((id) => !(id in NOT_TEXTS));
const SOURCES = [...new Set(texts.map((id) => id.replace(/-.*/, '').toUpperCase()))];
const SHARE_NOT_MODELLED = 0.15;

/** What a text says, and how to hear it from the atlas, or why that is not to be had. */
interface Fact {
  readonly clause: string;
  readonly source: string;
  readonly ask?: string;
  readonly expect?: Readonly<Record<string, unknown>>;
  readonly notModelled?: string;
}

const facts: readonly Fact[] = parse(readFileSync(FACTS, 'utf8'));
const modelled = facts.filter(({ notModelled }) => notModelled === undefined);

describe('the facts of the sources', () => {
  it('follow the order of the sources, and each source has some', () => {
    const inOrder = facts.map(({ source }) => source).filter((source, index, all) => source !== all[index - 1]);
    expect(inOrder).toEqual(SOURCES);
    expect(SOURCES).toContain('S1');
  });

  it('are told once each', () => {
    const clauses = facts.map(({ clause }) => clause);
    expect(clauses.filter((clause, index) => clauses.indexOf(clause) !== index)).toEqual([]);
  });

  it('are asked for with an answer expected, or have a reason why not', () => {
    const forms = new Set(facts.map((fact) => Object.keys(fact).join(' ')));
    expect([...forms].sort()).toEqual(['clause source ask expect', 'clause source notModelled']);
  });

  it('are nearly all in the atlas', () => {
    const left = facts.filter((fact) => !modelled.includes(fact)).map(({ clause }) => clause);
    expect(left.length, left.join('\n')).toBeLessThanOrEqual(facts.length * SHARE_NOT_MODELLED);
  });
});

onEveryEngine('the atlas', (open) => {
  let atlas: RunningAtlas;

  beforeAll(async () => {
    atlas = await startAtlas({
      store: await open(),
      fill: (store, model) => importWorkbook(store, model, WORKBOOK),
    });
  });

  afterAll(() => atlas?.close());

  for (const { clause, source, ask = '', expect: answer } of modelled)
    it(`knows from ${source}: ${clause}`, async () => {
      const { data, errors } = await atlas.ask(ask);
      expect(errors).toEqual([]);
      expect(data).toEqual(answer);
    });
});
