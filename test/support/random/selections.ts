import {
  GraphQLBoolean,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Curiosity } from './dice.js';
import type { Inputs } from './inputs.js';
import { type Field, type Fielded, givenBy, isConnection, isEdge, isFielded, nodeTypeOf } from './shapes.js';
import type { Variables } from './variables.js';

interface Means {
  readonly schema: GraphQLSchema;
  readonly curiosity: Curiosity;
  readonly inputs: Inputs;
  readonly variables: Variables;
}

/** How much may be asked below a place: ties within ties, fields within fields, and rows in all. */
interface Room {
  readonly ties: number;
  readonly depth: number;
  readonly rows: number;
}

interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly room: Room;
  readonly text: string;
}

/** A server takes no more fields within one another. */
const DEPTH = 16;
const TIES = 4;
const ROWS = 400;
const SIZES = [3, 4, 6, 8, 12, 20];
const LARGEST_PAGE = 8;
const USUAL_PAGE = 20;
/** About how many stand in a list that has no pages. */
const LISTED = 10;

/** How likely an argument is given that the schema does not want. */
const LIKELY: Readonly<Record<string, number>> = {
  where: 0.5,
  orderBy: 0.4,
  activeOn: 0.15,
  activeDuring: 0.08,
  certainty: 0.15,
  // Unless said, there are many.
  limit: 1,
};
/** How many input objects may stand in one another below an argument: a step across a tie is three. */
const FILTER_DEPTHS = [1, 1, 1, 3, 3, 6];
const PAGING: ReadonlySet<string> = new Set(['first', 'last', 'after', 'before']);

/** The selections of an operation in the making, as text. */
export class Selections {
  readonly #means: Means;
  readonly #fragments: Fragment[] = [];
  #names = 0;
  /** How many more fields the operation may have, or about so many. */
  #left: number;

  constructor(means: Means) {
    this.#means = means;
    this.#left = means.curiosity.dice.pick(SIZES);
  }

  get fragments(): string[] {
    return this.#fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
  }

  /** One root field, or two. */
  roots(): string {
    const query = this.#means.schema.getQueryType();
    if (!query) throw new Error('the schema has nothing to ask');
    const all = Object.values(query.getFields());
    // Most operations ask for lists, which have most to get wrong.
    const fields = this.#chance(0.6) ? all.filter((field) => givenBy(field) === 'CONNECTION') : all;
    const roots = this.#few(query, fields, this.#chance(0.5) ? 2 : 1);
    const room = { ties: this.#below(TIES + 1), depth: DEPTH, rows: ROWS };
    return `{ ${roots.map((field) => this.#field(query, field, room)).join(' ')} }`;
  }

  /** `{ … }` of a type. */
  #selection(type: GraphQLNamedType, room: Room): string {
    const known = this.#fragments.filter((each) => each.type === type.name && isWithin(each.room, room));
    if (known.length && this.#chance(0.3)) return `{ ...${this.#pick(known).name}${this.#directive()} }`;
    const parts = [
      ...(isFielded(type) ? this.#fields(type, room) : []),
      ...this.#narrowed(type, room),
      ...(this.#chance(0.15) ? ['__typename'] : []),
    ];
    return `{ ${this.#arranged(type, parts.length ? parts : ['__typename'], room).join(' ')} }`;
  }

  /** Some parts moved into a fragment of the same type, which changes nothing. */
  #arranged(type: GraphQLNamedType, parts: readonly string[], room: Room): string[] {
    if (!this.#chance(0.15)) return [...parts];
    const [kept, moved] = this.#split(parts);
    const text = `{ ${moved.join(' ')} }`;
    if (this.#chance(0.5))
      return [...kept, `...${this.#chance(0.5) ? ` on ${type.name}` : ''}${this.#directive()} ${text}`];
    const name = this.#name('F');
    this.#fragments.push({ name, type: type.name, text, room: this.#takesCursors(text) ? NOWHERE : room });
    return [...kept, `...${name}${this.#directive()}`];
  }

  /** A cursor belongs to one list: in another place, on another day, it would be none. */
  #takesCursors(text: string): boolean {
    const taking = this.#fragments.filter(({ room }) => room === NOWHERE);
    return /\$c\d/.test(text) || taking.some(({ name }) => text.includes(`...${name} `));
  }

  /** Fragments on types and interfaces that the type may be, or is. */
  #narrowed(type: GraphQLNamedType, room: Room): string[] {
    const conditions = this.#narrowerThan(type);
    const count = isAbstractType(type) ? 1 + this.#below(2) : Number(this.#chance(0.12));
    return Array.from({ length: conditions.length && count }, () => {
      const condition = this.#means.curiosity.pick(conditions, ({ name }) => [`on ${name}`]);
      const parts = this.#fields(condition, room);
      return parts.length ? `... on ${condition.name}${this.#directive()} { ${parts.join(' ')} }` : '__typename';
    });
  }

  #narrowerThan(type: GraphQLNamedType): Fielded[] {
    if (isObjectType(type)) return [...type.getInterfaces()];
    if (!isAbstractType(type)) return [];
    const { schema } = this.#means;
    const possible = schema.getPossibleTypes(type);
    const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
    return [
      ...possible,
      ...interfaces.filter((each) => schema.getPossibleTypes(each).some((one) => possible.includes(one))),
    ];
  }

  /** Fields of a type as far as there is room. */
  #fields(type: Fielded, room: Room): string[] {
    const fields = Object.values(type.getFields()).filter((field) => room.depth >= depthOf(field));
    return this.#picked(type, fields, room).map((field) => this.#field(type, field, room));
  }

  #picked(type: Fielded, fields: readonly Field[], room: Room): Field[] {
    const leaves = fields.filter((field) => givenBy(field) === 'LEAF');
    if (this.#left <= 0) return this.#few(type, leaves, 1);
    return isConnection(type) || isEdge(type) ? this.#ofCarrier(type, fields, room) : this.#ofThing(type, fields, room);
  }

  /** Of a connection or an edge. */
  #ofCarrier(type: Fielded, fields: readonly Field[], room: Room): Field[] {
    const picked = fields.filter((field) => {
      if (isStep(type, field)) return room.ties > 0 && this.#chance(0.3);
      return this.#chance(['nodes', 'edges', 'node'].includes(field.name) ? 0.6 : 0.25);
    });
    return picked.length || !fields.length ? picked : this.#few(type, fields, 1);
  }

  /** Of an entity or a value. */
  #ofThing(type: Fielded, fields: readonly Field[], room: Room): Field[] {
    const giving = (kind: ReturnType<typeof givenBy>) => fields.filter((field) => givenBy(field) === kind);
    const leaves = giving('LEAF');
    // What has nothing of its own to tell, such as facets, is asked for what it holds.
    const values = leaves.length
      ? giving('VALUE').filter(() => this.#chance(0.15))
      : this.#few(type, giving('VALUE'), 1 + this.#below(3));
    const entities = room.ties > 0 ? giving('ENTITY').filter(() => this.#chance(0.4)) : [];
    const ties = room.ties > 0 ? giving('CONNECTION') : [];
    return [
      ...this.#few(type, leaves, 1 + this.#below(3)),
      ...values,
      ...entities,
      ...this.#few(type, ties, this.#chance(0.3) ? 2 : 1),
    ];
  }

  #few(type: Fielded, fields: readonly Field[], count: number): Field[] {
    const picked = Array.from({ length: fields.length && count }, () =>
      this.#means.curiosity.pick(fields, (field) => [`${type.name}.${field.name}`, ...ledToBy(field)]),
    );
    return [...new Set(picked)];
  }

  #field(parent: Fielded, field: Field, room: Room): string {
    this.#left -= 1;
    const type = getNamedType(field.type);
    if (isLeafType(type)) return `${this.#chance(0.05) ? `x${this.#below(6)}: ` : ''}${field.name}${this.#directive()}`;
    const key = field.args.length > 0 && this.#chance(0.9) ? this.#name('a') : null;
    const page = isConnection(type) ? this.#page(field, key, room) : NO_PAGE;
    const given = [...page.given, ...this.#arguments(field, type)];
    const head = `${key ? `${key}: ` : ''}${field.name}${given.length ? `(${given.join(', ')})` : ''}${this.#directive()}`;
    const below = {
      ties: room.ties - Number(isStep(parent, field)),
      depth: room.depth - 1,
      rows: room.rows / page.size / (isList(field) && !isConnection(parent) ? LISTED : 1),
    };
    // A field may be asked in two places, which are one in the answer.
    const times = this.#chance(0.05) ? 2 : 1;
    const selections = [...Array.from({ length: times }, () => this.#selection(type, below)), ...page.selections];
    return selections.map((selection) => `${head} ${selection}`).join(' ');
  }

  /** Which page of a connection, and how many rows it may have. Where cursors are given it asks for them too. */
  #page(field: Field, key: string | null, room: Room): AskedPage {
    const { curiosity, inputs, variables } = this.#means;
    const { dice } = curiosity;
    const largest = Math.max(1, Math.min(LARGEST_PAGE, Math.floor(room.rows)));
    const usual = room.rows >= USUAL_PAGE && dice.chance(0.2);
    const sizes = usual ? [] : dice.chance(0.003) ? ['first', 'last'] : [dice.chance(0.25) ? 'last' : 'first'];
    const chosen = () => (dice.chance(0.005) ? dice.pick([-1, 101]) : dice.chance(0.04) ? 0 : 1 + dice.below(largest));
    const argument = (name: string) => field.args.find((each) => each.name === name);
    const cursors = key
      ? ['after', 'before'].filter((name) => argument(name) && dice.chance(name === 'after' ? 0.12 : 0.06))
      : [];
    const given = [
      ...sizes.flatMap((name) => {
        const found = argument(name);
        return found ? [`${name}: ${variables.written(inputs.leaf(chosen), found.type)}`] : [];
      }),
      ...cursors.map((name) => `${name}: ${variables.cursor(key ?? field.name)}`),
    ];
    return {
      given,
      size: usual ? USUAL_PAGE : largest,
      selections: cursors.length ? [dice.pick(['{ edges { cursor } }', '{ pageInfo { startCursor endCursor } }'])] : [],
    };
  }

  #arguments({ args }: Field, type: GraphQLNamedType): string[] {
    const { inputs, variables } = this.#means;
    const others = args.filter(({ name }) => !(isConnection(type) && PAGING.has(name)));
    return others
      .filter(({ name, type: wanted }) => isNonNullType(wanted) || this.#chance(LIKELY[name] ?? 0.35))
      .map(({ name, type: wanted }) => {
        const field = /^ids?$/.test(name) ? 'id' : name;
        const place = { type: nodeTypeOf(type).name, field, operator: null, mayBeNull: false };
        return `${name}: ${variables.written(inputs.draw(wanted, place, this.#pick(FILTER_DEPTHS)), wanted)}`;
      });
  }

  #directive(): string {
    if (!this.#chance(0.04)) return '';
    const { inputs, variables, curiosity } = this.#means;
    const condition = this.#chance(0.5)
      ? variables.variable(
          new GraphQLNonNull(GraphQLBoolean),
          inputs.leaf(() => curiosity.dice.chance(0.5)),
        )
      : String(this.#chance(0.5));
    return ` @${this.#pick(['skip', 'include'])}(if: ${condition})`;
  }

  #split(parts: readonly string[]): [string[], string[]] {
    const at = this.#below(parts.length);
    return [parts.slice(0, at), parts.slice(at)];
  }

  #name(letter: string): string {
    this.#names += 1;
    return `${letter}${this.#names}`;
  }

  #chance(probability: number): boolean {
    return this.#means.curiosity.dice.chance(probability);
  }

  #below(limit: number): number {
    return this.#means.curiosity.dice.below(limit);
  }

  #pick<Item>(items: readonly Item[]): Item {
    return this.#means.curiosity.dice.pick(items);
  }
}

interface AskedPage {
  readonly given: readonly string[];
  readonly size: number;
  readonly selections: readonly string[];
}

/** More room than there ever is. */
const NOWHERE: Room = { ties: TIES + 1, depth: DEPTH + 1, rows: ROWS + 1 };

const NO_PAGE: AskedPage = { given: [], size: 1, selections: [] };

/** The type of what a field leads to, which may be rarer than the field. */
function ledToBy(field: Field): string[] {
  return givenBy(field) === 'LEAF' ? [] : [getNamedType(field.type).name];
}

function isList(field: Field): boolean {
  return isListType(getNullableType(field.type));
}

/** How many fields within one another a field needs at the least. */
function depthOf(field: Field): number {
  return givenBy(field) === 'LEAF' ? 1 : 2;
}

/** Whether a field leads from one thing to others: not from a connection to what it holds. */
function isStep(parent: Fielded, field: Field): boolean {
  if (parent.name === 'Query' || isConnection(parent) || (isEdge(parent) && field.name === 'node')) return false;
  return givenBy(field) === 'CONNECTION' || givenBy(field) === 'ENTITY';
}

function isWithin(needed: Room, given: Room): boolean {
  return needed.ties <= given.ties && needed.depth <= given.depth && needed.rows <= given.rows;
}
