import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Curiosity } from './dice.js';
import type { Place, Samples } from './samples.js';

/** A random value of an input type, made of what it holds, to be written as a literal or sent as a variable. */
export type Drawn = (
  | { readonly kind: 'leaf'; readonly value: string | number | boolean | null; readonly isWord: boolean }
  | { readonly kind: 'list'; readonly items: readonly Drawn[] }
  | { readonly kind: 'object'; readonly fields: readonly DrawnField[] }
) & {
  /** Another value of the same form: other texts and numbers in the same filters and orders. */
  readonly again: () => Drawn;
};

interface DrawnField {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly value: Drawn;
}

const NONE: ReadonlySet<string> = new Set();

/** Draws values for arguments. */
export class Inputs {
  constructor(
    private readonly curiosity: Curiosity,
    private readonly samples: Samples,
    /** Fields of filters that are asked for but rarely. */
    private readonly shunned: ReadonlySet<string>,
  ) {}

  /** A value for a place; `depth` is how many filters may stand in one another. */
  draw(type: GraphQLInputType, place: Place, depth: number): Drawn {
    const { dice } = this.curiosity;
    if (isNonNullType(type)) return this.draw(type.ofType, { ...place, mayBeNull: false }, depth);
    if (place.mayBeNull && dice.chance(0.02)) return word(null);
    if (isListType(type)) {
      const length = dice.chance(0.06) ? 0 : 1 + dice.below(3);
      return list(Array.from({ length }, () => this.draw(type.ofType, place, depth)));
    }
    if (isInputObjectType(type)) return object(this.#fields(type, place, depth));
    if (isEnumType(type))
      return word(this.curiosity.pick(type.getValues(), ({ name }) => [`${type.name}.${name}`]).name);
    return this.leaf(() => this.#scalar(type, place));
  }

  /** A value that is chosen anew each time. */
  leaf(choose: () => string | number | boolean): Drawn {
    return { kind: 'leaf', value: choose(), isWord: false, again: () => this.leaf(choose) };
  }

  #fields(type: GraphQLInputObjectType, place: Place, depth: number): DrawnField[] {
    const { dice } = this.curiosity;
    const fields = Object.values(type.getFields());
    const shunned = dice.chance(0.99) ? this.shunned : NONE;
    const shallow = fields.filter((field) => (depth > 0 || !isDeep(field.type)) && !shunned.has(field.name));
    // What has a default only says how to read the rest.
    const open = shallow.filter((field) => !isNonNullType(field.type) && field.defaultValue === undefined);
    const picked = Array.from({ length: open.length && this.#howMany(type) }, () =>
      this.curiosity.pick(open, (field) => {
        if (isComparison(type)) return [`${place.type}.${place.field}.${field.name}`];
        // What leads to filters of a rare kind is rare itself.
        return [`${type.name}.${field.name}`, ...(isDeep(field.type) ? [getNamedType(field.type).name] : [])];
      }),
    );
    const names = new Set(picked.map(({ name }) => name));
    const chosen = shallow.filter(
      (field) =>
        isNonNullType(field.type) || names.has(field.name) || (field.defaultValue !== undefined && dice.chance(0.6)),
    );
    return chosen.map((field) => {
      const inner = placeWithin(type, field.name, place);
      return { name: field.name, type: field.type, value: this.draw(field.type, inner, depth - 1) };
    });
  }

  /** Mostly one, for every further one leaves less to find. */
  #howMany(type: GraphQLInputObjectType): number {
    const { dice } = this.curiosity;
    // A part of an order names one key.
    if (type.name.endsWith('OrderBy')) return 1;
    if (dice.chance(0.04)) return 0;
    return dice.chance(isComparison(type) ? 0.1 : 0.25) ? 2 : 1;
  }

  #scalar({ name }: GraphQLScalarType, { type, field, operator }: Place): string | number | boolean {
    const { dice } = this.curiosity;
    const known = this.samples(type, field);
    const like = known.length > 0 ? dice.pick(known) : null;
    switch (name) {
      case 'Boolean':
        return dice.chance(0.5);
      case 'Int':
        return typeof like === 'number' && dice.chance(0.9) ? like : dice.below(6);
      case 'Float':
        return typeof like === 'number' && dice.chance(0.8) ? like : dice.pick([0, -1.5, 1_000, 1e6]);
      case 'PartialDate':
        return this.#partialDate(String(like ?? '2020-05'));
      case 'Date':
        return this.#day(String(like ?? '2020-05'));
      case 'DateTime':
        return this.#moment(String(like ?? '2020-05-27T12:00:00.000Z'));
      case 'ID':
        return dice.chance(0.03) ? 'no-such-id' : String(like ?? 'x');
      default:
        return this.#text(String(like ?? 'a'), operator);
    }
  }

  #partialDate(date: string): string {
    return date === '..' ? date : date.slice(0, this.curiosity.dice.pick([4, 7, 10, 10, 16]));
  }

  #day(date: string): string {
    const { dice } = this.curiosity;
    const [year, month, day] = date.replace(/T.*/, '').split('-');
    const inYear = year && /^\d{4}$/.test(year) ? year : String(2012 + dice.below(15));
    return [inYear, month ?? dice.pick(['01', '06', '12']), day ?? dice.pick(['01', '15', '28'])].join('-');
  }

  /** Exactly a moment, just beside it, or less exactly written. */
  #moment(moment: string): string {
    const beside = (by: number) => new Date(Date.parse(moment) + by).toISOString();
    const rough = [moment.replace(/\.\d+Z$/, 'Z'), moment.replace(/:\d\d\.\d+Z$/, 'Z')];
    return this.curiosity.dice.pick([moment, beside(1), beside(-1), beside(-400 * 86_400_000), ...rough]);
  }

  /** A part of a text where parts are compared, in whatever case people type. */
  #text(text: string, operator: string | null): string {
    const { dice } = this.curiosity;
    const start = operator === 'contains' ? dice.below(text.length) : 0;
    const isPart = operator === 'contains' || operator === 'startsWith';
    const part = isPart ? text.slice(start, start + 1 + dice.below(8)) : text;
    return dice.pick([part, part, part.toUpperCase(), part.normalize('NFD').replace(/\p{Mn}/gu, '')]);
  }
}

function word(value: string | null): Drawn {
  return { kind: 'leaf', value, isWord: true, again: () => word(value) };
}

function list(items: readonly Drawn[]): Drawn {
  return { kind: 'list', items, again: () => list(items.map((item) => item.again())) };
}

function object(fields: readonly DrawnField[]): Drawn {
  return {
    kind: 'object',
    fields,
    again: () => object(fields.map((each) => ({ ...each, value: each.value.again() }))),
  };
}

/** Whether a value of this type can hold further filters. */
function isDeep(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && !isComparison(named);
}

/** Whether an input object compares one value: `StringFilter` and the like. */
export function isComparison(type: GraphQLInputObjectType): boolean {
  return /Filter$/.test(type.name) && Object.values(type.getFields()).every((field) => isLeaf(field.type));
}

function isLeaf(type: GraphQLInputType): boolean {
  const nullable = getNullableType(type);
  return isLeafType(isListType(nullable) ? getNullableType(nullable.ofType) : nullable);
}

/** `OrganisationWhere.name` compares the field `name` of Organisation; `StringFilter.contains` says how. */
function placeWithin(type: GraphQLInputObjectType, name: string, place: Place): Place {
  if (isComparison(type)) return { ...place, operator: name, mayBeNull: true };
  return { type: type.name.replace(/(Where|Match|OrderBy)$/, ''), field: name, operator: null, mayBeNull: true };
}

/** The value as JSON has it. */
export function plainOf(drawn: Drawn): unknown {
  if (drawn.kind === 'leaf') return drawn.value;
  if (drawn.kind === 'list') return drawn.items.map(plainOf);
  return Object.fromEntries(drawn.fields.map(({ name, value }) => [name, plainOf(value)]));
}
