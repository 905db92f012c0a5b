import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { GraphStore } from '../../src/graph/store.js';
import { deriveSchema, loadModel, type Model, plainFields } from '../../src/model/model.js';
import { onEveryEngine } from '../support/engines.js';
import { everyQuestion, everyWalk, type Question, type Samples } from '../support/questions.js';
import { LONG, oneIn } from '../support/scale.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';
import { buildWorld, SECRET, SECRET_YEAR } from '../support/world.js';

const model = loadModel();
const schema = buildSchema(deriveSchema(model));
const world = buildWorld(model);

/** When the first workbook comes in, and the second. All answers are given on one day. */
const MOMENTS = ['2024-01-01T00:00:00.000Z', '2024-06-01T00:00:00.000Z'];
const TODAY = '2024-07-01T12:00:00.000Z';

const isOfType = (type: string) => (item: { readonly type: string }) => item.type === type;
const samples: Samples = {
  idsOf: (type) => world.items.filter(isOfType(type)).map(({ id }) => id),
  valuesOf: (owner, property) =>
    (model.interfaces.get(owner)?.members ?? [owner]).flatMap((type) => world.valuesOf(type, property)),
  byScalar: {
    ID: world.items.map(({ id }) => id),
    Int: [2, 0, 100],
    String: [`${SECRET} name`, 'name 3 é'],
    Date: ['2020-02-29', `${SECRET_YEAR}-09-02`, '2023-06-01'],
    DateTime: [...MOMENTS, TODAY],
  },
};

const questions = everyQuestion(schema, samples);
/** A field asked without more than it needs: all that it tells. */
const plain = questions.filter(({ about }, index) => about !== questions[index - 1]?.about);
const others = questions.filter((question) => !plain.includes(question));
/** A list by itself is asked with every filter; of those behind ties, which are filters of lists too, some are tried. */
const TRIED_BEHIND_TIES = 11;
const isBehindTies = ({ about, variables }: Question) =>
  'where' in variables &&
  (!about.startsWith('Query.') || (JSON.stringify(variables.where).match(/"(some|none|every)"/g)?.length ?? 0) > 1);
const fewer = [
  ...others.filter((question) => !isBehindTies(question)),
  ...oneIn(TRIED_BEHIND_TIES, others.filter(isBehindTies)),
];
const walks = everyWalk(schema, samples, LONG);

/** Of so many one is asked: Neo4j takes its time over each statement that it has not met. */
const RATES = {
  embedded: { plain: [1, 1], others: [31, 1], bounded: [3, 1], walks: [17, 1] },
  neo4j: { plain: [5, 1], others: [149, 31], bounded: [17, 3], walks: [121, 29] },
} as const;

/** Few enough that what is hidden would make a difference, enough for what is not. */
const LEVEL_LIMIT = 6;

/** Answers by question, packed: the long proof asks for gigabytes of them. */
class Answers {
  readonly #packed = new Map<Question, Buffer>();

  get questions(): readonly Question[] {
    return [...this.#packed.keys()];
  }

  set(question: Question, answer: string): void {
    this.#packed.set(question, deflateRawSync(answer, { level: 1 }));
  }

  get(question: Question): string {
    const packed = this.#packed.get(question);
    return packed ? inflateRawSync(packed).toString() : 'nothing was asked';
  }
}

/** All of a reply but its date and its number, as the text that it is. */
async function replyTo(url: string, { query, variables }: Question, token?: string): Promise<string> {
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { date, 'x-request-id': number, ...headers } = Object.fromEntries(reply.headers);
  return `${reply.status} ${JSON.stringify(headers)} ${await reply.text()}`;
}

/** Asks all, some at once. */
async function answersTo(atlas: RunningAtlas, wanted: readonly Question[], token?: string): Promise<Answers> {
  const answers = new Answers();
  const left = wanted.values();
  const askOneByOne = async () => {
    for (const question of left) answers.set(question, await replyTo(atlas.url, question, token));
  };
  await Promise.all([1, 2, 3, 4].map(askOneByOne));
  return answers;
}

async function fill(store: GraphStore, model: Model, workbooks: readonly Sheets[]): Promise<void> {
  for (const [index, sheets] of workbooks.entries()) {
    vi.setSystemTime(MOMENTS[index] ?? TODAY);
    await importSheets(store, model, sheets);
  }
  vi.setSystemTime(TODAY);
}

/** Where rows came from, which only staff may see: a secret with all that staff know, nothing in what the public may see. */
const ORIGINS = {
  staff: [
    `MATCH (n:Entity) SET n.origin = '${SECRET} origin of ' + n.id`,
    `MATCH (:Entity)-[r]->(:Entity) SET r.origin = '${SECRET} origin of ' + r.id`,
  ],
  public: ['MATCH (n:Entity) SET n.origin = null', 'MATCH (:Entity)-[r]->(:Entity) SET r.origin = null'],
};

onEveryEngine('to the public', (open, engine) => {
  const rates = RATES[engine === 'neo4j' ? 'neo4j' : 'embedded'];
  const some = (list: readonly Question[], [quick, long]: readonly [number, number]) =>
    oneIn(LONG ? long : quick, list);
  const asked = [...some(plain, rates.plain), ...some(fewer, rates.others)];
  const bounded = some(plain, rates.bounded);

  /** Fills a graph, asks it all as the public, and in bounds; then whatever more is wanted of it. */
  async function graphOf(part: 'staff' | 'public', more: (atlas: RunningAtlas) => Promise<void>) {
    const store = await open();
    const narrow = await startAtlas({
      store,
      levelLimit: LEVEL_LIMIT,
      fill: async (graph, read) => {
        await fill(graph, read, world[part]);
        for (const statement of ORIGINS[part]) await graph.write(({ run }) => run(statement));
      },
    });
    const atlas = await startAtlas({ store });
    await atlas.explorer.refresh();
    try {
      const answers = await answersTo(atlas, asked);
      const inBounds = await answersTo(narrow, bounded);
      await more(atlas);
      return { answers, inBounds };
    } finally {
      await atlas.close();
      await narrow.close();
    }
  }

  let everything: Awaited<ReturnType<typeof graphOf>>;
  let subgraph: Awaited<ReturnType<typeof graphOf>>;
  let walked: Answers;
  let toStaff: Answers;

  beforeAll(
    async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(TODAY) });
      everything = await graphOf('staff', async (atlas) => {
        walked = await answersTo(atlas, some(walks, rates.walks));
        if (engine === 'embedded') toStaff = await answersTo(atlas, plain, STAFF_TOKEN);
      });
      subgraph = await graphOf('public', async () => {});
    },
    LONG ? 3_600_000 : 300_000,
  );
  afterAll(() => vi.useRealTimers());

  it.each([...new Set(asked.map(({ about }) => about))])('%s answers as if nothing were hidden', (field) => {
    for (const question of asked.filter(({ about }) => about === field))
      expect(everything.answers.get(question), printed(question)).toBe(subgraph.answers.get(question));
  });

  it('a bound is not reached by what is hidden', () => {
    for (const question of bounded)
      expect(everything.inBounds.get(question), printed(question)).toBe(subgraph.inBounds.get(question));
    const codes = bounded.map((question) => everything.inBounds.get(question).includes('LEVEL_TOO_WIDE'));
    expect(new Set(codes)).toEqual(new Set([true, false]));
  });

  it('no answer, cursor or error holds what staff alone may see', () => {
    for (const answers of [everything.answers, walked])
      for (const question of answers.questions) {
        const answer = withoutEcho(answers.get(question), question);
        expect(`${answer} ${cursorsIn(answer)}`, printed(question)).not.toMatch(LEAK);
      }
    for (const question of walked.questions) expect(walked.get(question), printed(question)).not.toContain('"errors":');
  });

  it.runIf(engine === 'embedded')('while staff are told all of it', () => {
    const told = toStaff.questions.map((question) => toStaff.get(question)).join('\n');
    expect(world.secrets.filter((secret) => !told.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
    expect(told).toContain(`${SECRET} origin of `);
  });

  it('a filter by a field of staff is refused, whatever it compares with', () => {
    const refused = asked.filter(({ variables }) => FILTERS_BY_STAFF.test(JSON.stringify(variables)));
    for (const question of refused)
      expect(everything.answers.get(question), printed(question)).toContain('"code":"FORBIDDEN"');
    expect(refused.length).toBeGreaterThan(0);
  });
});

/** A filter that names a field of staff alone, as it stands among variables. */
const FILTERS_BY_STAFF = new RegExp(`"(${staffFields().join('|')})":\\{`);

function staffFields(): string[] {
  const owners = [...model.entities.values(), ...model.tieProperties.values()];
  return owners.flatMap((owner) =>
    [...plainFields(owner.fields)].flatMap(([name, { staffOnly }]) => (staffOnly ? [name] : [])),
  );
}

const LEAK = new RegExp(`${SECRET}|${SECRET_YEAR}-`);

function printed({ query, variables }: Question): string {
  return `${query} with ${JSON.stringify(variables)}`;
}

/** An answer without what it repeats of the question: days in its errors, and the role that a team is to bring. */
function withoutEcho(answer: string, { variables }: Question): string {
  const given = JSON.stringify(variables).match(/\d{4}-\d\d-\d\d/g) ?? [];
  return answer
    .replaceAll(/"message":"[^"]*"/g, (message) => given.reduce((text, day) => text.replaceAll(day, ''), message))
    .replaceAll(/"role":"[^"]*"(?=,"kind":[^,]*,"members":)/g, '"role":""');
}

/** What the cursors in an answer hold. */
function cursorsIn(answer: string): string {
  const cursors = [...answer.matchAll(/"\w*[cC]ursor":"([^"]+)"/g)].map(([, cursor = '']) => cursor);
  return cursors.map((cursor) => Buffer.from(cursor, 'base64url').toString()).join(' ');
}
