import { type GraphQLInputType, getNullableType, isListType, isNonNullType } from 'graphql';
import type { Dice } from './dice.js';
import { type Drawn, plainOf } from './inputs.js';

export type Values = Readonly<Record<string, unknown>>;

/** A variable to be filled with a cursor that an earlier answer to the same operation gave. */
export interface CursorVariable {
  readonly name: string;
  /** The response key of the connection whose cursors it takes. */
  readonly connection: string;
  /** Which of the cursors, counted round. */
  readonly pick: number;
}

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly fallback: string | null;
  readonly drawn: Drawn;
}

/** The variables of an operation in the making. */
export class Variables {
  readonly cursors: CursorVariable[] = [];
  readonly #variables: Variable[] = [];
  readonly #dice: Dice;
  /** How likely a value is a variable in this operation. */
  readonly #likely: number;

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#likely = dice.pick([0, 0, 0.1, 0.3]);
  }

  /** `$v0: Int = 3, $c0: String` */
  get declarations(): string[] {
    return [
      ...this.#variables.map(({ name, type, fallback }) => `$${name}: ${type}${fallback ? ` = ${fallback}` : ''}`),
      ...this.cursors.map(({ name }) => `$${name}: String`),
    ];
  }

  /** Values for one request after the other: first as drawn, then others of the same form, then some left out or null. */
  get fillings(): Values[] {
    if (this.#variables.length === 0) return [{}];
    const first = this.#variables.map(({ name, drawn }) => [name, plainOf(drawn)] as const);
    const second = this.#variables.map(({ name, drawn }) => [name, plainOf(drawn.again())] as const);
    return [Object.fromEntries(first), this.#dice.chance(0.6) ? Object.fromEntries(second) : this.#gappy()];
  }

  #gappy(): Values {
    return Object.fromEntries(
      this.#variables.flatMap(({ name, type, fallback, drawn }): [string, unknown][] => {
        const isNullable = !isNonNullType(type);
        if ((isNullable || fallback !== null) && this.#dice.chance(0.3)) return [];
        return [[name, isNullable && this.#dice.chance(0.2) ? null : plainOf(drawn.again())]];
      }),
    );
  }

  /** `$c0` */
  cursor(connection: string): string {
    const name = `c${this.cursors.length}`;
    this.cursors.push({ name, connection, pick: this.#dice.below(1_000) });
    return `$${name}`;
  }

  /** `$v0` */
  variable(type: GraphQLInputType, drawn: Drawn): string {
    const name = `v${this.#variables.length}`;
    const fallback = this.#dice.chance(0.1) ? literal(drawn.again()) : null;
    this.#variables.push({ name, type, fallback, drawn });
    return `$${name}`;
  }

  /** A value, which itself or parts of which may be variables. */
  written(drawn: Drawn, type: GraphQLInputType): string {
    if (this.#dice.chance(this.#likely)) return this.variable(type, drawn);
    if (drawn.kind === 'list') {
      const nullable = getNullableType(type);
      const itemType = isListType(nullable) ? nullable.ofType : nullable;
      const items = drawn.items.map((item) => this.written(item, itemType));
      // A single value stands for a list of one.
      const [only] = items;
      if (only !== undefined && items.length === 1 && !only.startsWith('$') && this.#dice.chance(0.1)) return only;
      return `[${items.join(', ')}]`;
    }
    if (drawn.kind === 'object')
      return objectText(drawn.fields.map(({ name, type, value }) => [name, this.written(value, type)]));
    return literal(drawn);
  }
}

function literal(drawn: Drawn): string {
  if (drawn.kind === 'list') return `[${drawn.items.map(literal).join(', ')}]`;
  if (drawn.kind === 'object') return objectText(drawn.fields.map(({ name, value }) => [name, literal(value)]));
  return drawn.isWord ? String(drawn.value) : JSON.stringify(drawn.value);
}

function objectText(fields: readonly (readonly [name: string, text: string])[]): string {
  return `{${fields.map(([name, text]) => `${name}: ${text}`).join(', ')}}`;
}
