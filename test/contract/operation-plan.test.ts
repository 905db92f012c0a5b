import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryEngine } from '../support/engines.js';
import { COUNTED, type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importWorkbook } from '../support/workbook.js';

const WORKBOOK = fileURLToPath(new URL('../../seed/le-havre.xlsx', import.meta.url));
const ALLIES = '{ organisation(id: "cite-du-numerique") { name partnerships { nodes { name } } } }';

interface Reply {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: {
    readonly plan: {
      readonly reads: readonly {
        readonly statements: readonly string[];
        readonly rows: number;
        readonly milliseconds: number;
        readonly dbHits: number | null;
      }[];
    };
  };
}

onEveryEngine('the plan of an operation', (open, engine) => {
  let atlas: RunningAtlas;
  let frank: RunningAtlas;
  beforeAll(async () => {
    const store = await open();
    atlas = await startAtlas({ store, fill: (graph, model) => importWorkbook(graph, model, WORKBOOK), env: COUNTED });
    frank = await startAtlas({ store, env: { ...COUNTED, ATLAS_PLAN: 'everybody' } });
  });
  afterAll(async () => {
    await atlas?.close();
    await frank?.close();
  });

  const ask = async (query: string, { token, to = atlas }: { token?: string; to?: RunningAtlas } = {}) => {
    const reply = await fetch(`${to.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'atlas-plan': 'true',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query }),
    });
    const body: Reply = JSON.parse(await reply.text());
    return { ...body, status: reply.status, headers: reply.headers };
  };

  it('is told to staff: statements, rows, time, and hits where the engine counts them', async () => {
    const { data, extensions } = await ask(ALLIES, { token: STAFF_TOKEN });
    const plain = await atlas.ask<{ organisation: { partnerships: { nodes: object[] } } }>(ALLIES, STAFF_TOKEN);
    expect(data).toEqual(plain.data);
    const ties = plain.data.organisation.partnerships.nodes.length;
    expect(extensions?.plan.reads).toEqual([
      {
        statements: Array(engine === 'embedded' ? 2 : 1).fill(expect.stringContaining('UNWIND')),
        // The organisation, its ties, and the partnership at the end of each.
        rows: 1 + 2 * ties,
        milliseconds: expect.any(Number),
        dbHits: engine === 'embedded' ? null : expect.any(Number),
      },
    ]);
    expect(extensions?.plan.reads[0]?.statements.join()).not.toContain('PROFILE');
    if (engine !== 'embedded') expect(extensions?.plan.reads[0]?.dbHits).toBeGreaterThan(ties);
  });

  it('tells of what is read in other ways, and of nothing where the graph is not asked', async () => {
    const { extensions } = await ask('{ ecosystem { name } coverage { startUps { count } } }', { token: STAFF_TOKEN });
    expect(extensions?.plan.reads.map(({ statements }) => statements.length)).toEqual([1, 1, 1]);
    expect((await ask('{ __typename }', { token: STAFF_TOKEN })).extensions).toMatchObject({ plan: { reads: [] } });
  });

  it('is refused to the public, in an answer that nobody keeps', async () => {
    const { status, headers, errors, data, extensions } = await ask(ALLIES);
    expect(status).toBe(403);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect([data, extensions]).toEqual([undefined, undefined]);
    expect(errors).toEqual([
      { message: expect.stringContaining('leave the header Atlas-Plan out'), extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('is told to everybody where the configuration says so, and shows no more than they may see', async () => {
    const { data, extensions } = await ask('{ people { totalCount } }', { to: frank });
    expect(data).toEqual((await atlas.ask('{ people { totalCount } }')).data);
    expect(extensions?.plan.reads[0]?.statements.join()).toContain('m.public = true');
  });

  it('comes from the graph each time, and its answer is given to nobody else', async () => {
    const reads = async () => {
      const before = atlas.store.statements;
      await ask(ALLIES, { token: STAFF_TOKEN });
      return atlas.store.statements - before;
    };
    expect(await reads()).toBeGreaterThan(0);
    expect(await reads()).toBeGreaterThan(0);
    const before = atlas.store.statements;
    const together = await Promise.all([1, 2, 3, 4].map(() => ask(ALLIES, { token: STAFF_TOKEN })));
    expect(together.map(({ extensions }) => extensions?.plan.reads.length)).toEqual([1, 1, 1, 1]);
    const statements = together.flatMap(({ extensions }) => extensions?.plan.reads.flatMap((read) => read.statements));
    expect(statements).toHaveLength(atlas.store.statements - before);
    expect((await atlas.ask(ALLIES, STAFF_TOKEN)).data).not.toHaveProperty('extensions');
  });
});
