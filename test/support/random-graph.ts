import {
  ATTRIBUTE_NAMES,
  ATTRIBUTE_VALUES,
  applyChangeSet,
  firstIdOf,
  IDENTIFIERS,
} from '../../src/changes/changes.js';
import type { GraphStore } from '../../src/graph/store.js';
import type {
  EntityChange,
  EntityType,
  Model,
  Properties,
  PropertyValue,
  RelationshipType,
  StoredField,
  TieChange,
  TieProperties,
} from '../../src/model/model.js';
import { Dice } from './dice.js';

/** What a spreadsheet, a CSV file or XML could bend. */
export const NASTY_TEXTS = [
  ...['=1+1', '=', '+33 2 35', '-', '--', '-5', '@home', '\tafter a tab', '\rafter a return', "'quoted", "''", "'"],
  ...[
    "'s-Hertogenbosch",
    '\nafter a line',
    'two\nlines',

    'line, then end\n',
    ' before',
    'after ',
    '  '.concat('x'),
  ],
  ...['a|b', 'a | b', '|', '||', '|||', '|begins', 'ends|', 'e\u0301', 'é', 'Łódź', '𝄞', '👩🏽‍🔬'],
  ...[
    '"',
    '"quoted"',
    'a,b;c\td',

    '<b>&amp;</b>',
    ']]>',
    '2019',
    '2019-05',
    '007',
    '1,234',
    '1e5',
  ],
  ...[
    'TRUE',
    'null',
    '#N/A or so',
    '(ignore)',
    'Cité (ignore)',
    '__proto__',
    'constructor',
    '{"a": 1}',
    'x'.repeat(32_000),
    '…',
  ],
];

const IDS = [
  '=id',
  '-id',
  "'id",
  'a|b',
  '|',
  'id with spaces',
  'é',
  '@',
  '-',
  '--',
  '1',
  'TRUE',
  '<id>',
  'id"',
  'a,b',
  '%2F',
  'a/b',
  'a:b:c',
];
const DATES = ['2019', '2019-05', '2019-05-27', '2020-02-29', '0001-01-01', '9999-12-31'];
const LINKS = [
  'https://example.org/=1',
  'http://example.org/a|b',
  "https://example.org/'é'?q=%22&x=#y",
  'HTTPS://ÉTÉ.example',
];
const NUMBERS = [0, 1, -1, 0.1, 0.1 + 0.2, -1234.5, 1_000_000, 1e21, 1.5e-7, 49.49, -0.107, 2 ** 53, 1234567.891];

/** The name of the file that all of it is said to come from. */
export const FILE_AT_RANDOM = 'at-random';

/** Fills an empty graph with things and ties of every kind, whose texts are of the worst. One seed, one graph. */
export async function fillAtRandom(store: GraphStore, model: Model, seed: number): Promise<void> {
  const entities = randomEntities(model, new Dice(seed));
  const ties = randomTies(model, entities, new Dice(seed + 1));
  const cause = { kind: 'IMPORT', author: null, files: ['at random'] } as const;
  await applyChangeSet(store, model, {
    cause,
    revision: 0,
    naming: { before: null, after: 'At random' },
    entities,
    ties,
  });
}

function randomEntities(model: Model, dice: Dice): EntityChange[] {
  let number = 0;
  return [...model.entities.values()].flatMap((type) =>
    Array.from({ length: 3 + dice.below(6) }, () => {
      number += 1;
      const id = dice.below(2) === 0 ? `${dice.pick(IDS)}${number}` : `${type.singular}-${number}`;
      return {
        type: type.name,
        id: IDS[number] && dice.below(4) === 0 ? `${IDS[number]}` : id,
        before: null,
        after: randomEntity(type, dice, number),
      };
    }),
  );
}

function randomEntity({ fields, lifetime, visible, sheet }: EntityType, dice: Dice, number: number): Properties {
  const hasNumbers = [...fields.values()].some(
    (field) => field.kind === 'computed' && field.reads.includes(IDENTIFIERS),
  );
  const names = [...new Set(Array.from({ length: dice.below(3) }, () => dice.pick(NASTY_TEXTS)))];
  return {
    ...inOrder(lifetime, randomProperties(fields, dice)),
    ...(visible && 'property' in visible ? { [visible.property]: dice.pick(['PUBLIC', 'STAFF']) } : {}),
    ...(hasNumbers && dice.below(2) === 0
      ? { [IDENTIFIERS]: [`RNA:W${100_000_000 + number}`, `WIKIDATA:Q${number}`] }
      : {}),
    [ATTRIBUTE_NAMES]: names,
    [ATTRIBUTE_VALUES]: names.map(() => dice.pick(NASTY_TEXTS)),
    origin: originAtRandom(sheet?.en, dice),
  };
}

function randomProperties(fields: TieProperties['fields'], dice: Dice): Properties {
  const stored = [...fields.values()].flatMap((field): readonly StoredField[] =>
    field.kind === 'stored' ? [field] : field.kind === 'flattened' ? field.fields : [],
  );
  const written = stored.filter(({ recorded, name }) => !recorded && name !== 'id');
  return Object.fromEntries(
    written.flatMap((field): [string, PropertyValue][] => {
      const value = field.required || dice.below(3) > 0 ? randomValue(field, dice) : null;
      return value === null ? [] : [[field.property, value]];
    }),
  );
}

/** Without its end, where that would come before its beginning. */
function inOrder(lifetime: TieProperties['lifetime'], properties: Properties): Properties {
  if (!lifetime) return properties;
  const { [lifetime.from]: start, [lifetime.to]: end, ...rest } = properties;
  const isTurned = start && end && end !== '..' && String(end) < String(start).slice(0, String(end).length);
  return isTurned ? { ...rest, [lifetime.from]: start } : properties;
}

function randomValue(field: StoredField, dice: Dice): PropertyValue {
  if (field.list) return Array.from({ length: dice.below(4) }, () => dice.pick(NASTY_TEXTS));
  if (field.values) return dice.pick(field.values);
  if (field.type === 'PartialDate') return dice.pick(field.ends ? [...DATES, '..'] : DATES);
  if (field.type === 'Float') return dice.pick(NUMBERS.filter((number) => isWithin(field, number)));
  if (field.link) return dice.pick(LINKS);
  const text = dice.pick(NASTY_TEXTS);
  return field.name === 'name' ? text.slice(0, 500) : text;
}

function isWithin({ range }: StoredField, number: number): boolean {
  return !range || (number >= range.min && (range.max === null || number <= range.max));
}

function randomTies(model: Model, entities: readonly EntityChange[], dice: Dice): TieChange[] {
  const ties: TieChange[] = [];
  const taken = new Set<string>();
  const owned = new Set<string>();
  for (const relationship of model.relationships.values())
    for (let n = 0; n < 30; n += 1) {
      const ends = randomEnds(relationship, entities, dice);
      if (!ends) continue;
      const [from, to] = ends;
      // A need or an offer has one owner.
      if (/^HAS_/.test(relationship.type) && (owned.has(to) || !owned.add(to))) continue;
      const times = /^HAS_/.test(relationship.type) ? 1 : dice.pick([1, 1, 1, 3]);
      for (let time = 0; time < times; time += 1) {
        const after = randomTie(model, relationship, entities, dice);
        const first = firstIdOf({ type: relationship.type, from, to }, after);
        const id = taken.has(first) || dice.below(4) === 0 ? `tie ${ties.length}` : first;
        taken.add(id);
        ties.push({ type: relationship.type, id, from, to, before: null, after });
      }
    }
  return ties;
}

/** What is part of another stands before it, so that there is no circle. */
function randomEnds(
  { pairs, undirected }: RelationshipType,
  entities: readonly EntityChange[],
  dice: Dice,
): [string, string] | null {
  const [fromType, toType] = dice.pick(pairs);
  const at = (type: string) => dice.pick([...entities.entries()].filter(([, entity]) => entity.type === type));
  const [[one, from], [other, to]] = [at(fromType), at(toType)];
  if (fromType === toType && one >= other) return null;
  return undirected && from.id > to.id ? [to.id, from.id] : [from.id, to.id];
}

function randomTie(
  model: Model,
  { properties }: RelationshipType,
  entities: readonly EntityChange[],
  dice: Dice,
): Properties {
  const { fields = new Map(), lifetime = null } = model.tieProperties.get(properties) ?? {};
  const isPlain = dice.below(2) === 0;
  const sources = entities.filter(({ type }) => type === 'Source');
  return {
    ...(isPlain ? {} : inOrder(lifetime, randomProperties(fields, dice))),
    ...(dice.below(4) === 0 ? {} : { source: dice.pick(sources.slice(0, 2)).id }),
    origin: originAtRandom(
      dice.pick([model.tieSheet.en, ...[...model.entities.values()].map(({ sheet }) => sheet?.en)]),
      dice,
    ),
  };
}

/** Of any format in which it may be exported: the sheet that wrote a value may clear it. */
function originAtRandom(sheet: string | undefined, dice: Dice): string {
  return `${FILE_AT_RANDOM}${dice.pick(['.xlsx', '.ods', ''])} · ${sheet} · row 2 · batch 1`;
}
