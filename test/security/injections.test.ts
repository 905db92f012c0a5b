import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLNamedType, isIntrospectionType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dump } from '../support/dump.js';
import { LONG, oneIn } from '../support/scale.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importWorkbook } from '../support/workbook.js';
import { type PlaceOfText, placesOfText } from './places.js';

const WORKBOOK = fileURLToPath(new URL('../../seed/le-havre.xlsx', import.meta.url));
const schema = buildSchema(readFileSync(new URL('../../schema/derived/full.graphql', import.meta.url), 'utf8'));

/** What would be run, read or believed, if a text were ever more than a text. */
const TEXTS = [
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n RETURN count(n) //',
  '`) MATCH (m) DETACH DELETE m //',
  "\\' RETURN 1 UNION MATCH (n) RETURN n.email //",
  '$p0',
  '$keys',
  '\\u0027 OR true //',
  '\u0000',
  '\ud800',
  '\u202e\ufeff',
  '#{7*7}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '; DROP TABLE users; --',
  '%s%n%x',
  '__proto__',
  '1e999',
  'NaN',
  'a'.repeat(100_000),
  '(a+)+$'.repeat(1_000),
];

const places = placesOfText(schema);
/** One text in some of the places; in the long run all of them in each. */
const PER_PLACE = LONG ? TEXTS.length : 1;
const some = LONG ? places : oneIn(3, places);
const AT_ONCE = 4;

let atlas: RunningAtlas;
beforeAll(async () => {
  atlas = await startAtlas({ fill: (store, model) => importWorkbook(store, model, WORKBOOK) });
  await atlas.explorer.refresh();
  await atlas.finder.refresh();
}, 60_000);
afterAll(() => atlas?.close());

it('are tried in every argument of every field', () => {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !isIntrospectionType(type));
  const all = types.flatMap((type) =>
    fieldsOf(type).flatMap((field) => field.args.map(({ name }) => `${type.name}.${field.name}(${name})`)),
  );
  const tried = new Set(places.map(({ name }) => name.replace(/\).*/, ')')));
  expect([...tried].sort()).toEqual(all.sort());
});

it(`are texts and no more, ${PER_PLACE} in each of ${some.length} places`, { timeout: 900_000 }, async () => {
  const before = await dump(atlas.store);
  const waiting = some.entries();
  const work = async () => {
    for (const [index, place] of waiting)
      for (let turn = 0; turn < PER_PLACE; turn += 1)
        await expectHarmless(place, TEXTS[(index + turn) % TEXTS.length] ?? '');
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect(await dump(atlas.store)).toEqual(before);
});

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

const REFUSED = ['BAD_USER_INPUT', 'BAD_CURSOR', 'NOT_FOUND'];

async function expectHarmless({ name, wants, query, holding }: PlaceOfText, text: string): Promise<void> {
  const { errors } = await atlas.ask({ query, variables: { value: holding(text) } }, STAFF_TOKEN);
  const codes = errors.map(({ extensions }) => extensions.code);
  const said = `${name} of ${JSON.stringify(text.slice(0, 60))}: ${JSON.stringify(errors).slice(0, 300)}`;
  const isText = wants === 'String' || wants === 'ID';
  if (isText) expect(REFUSED, said).toEqual(expect.arrayContaining(codes));
  else expect(codes, said).toEqual(['BAD_USER_INPUT']);
}
