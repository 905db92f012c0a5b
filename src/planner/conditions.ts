import { tiePattern, whereClause } from '../graph/cypher.js';
import type { Condition } from '../graph/plan.js';
import type { Parameter } from '../graph/store.js';
import {
  type Field,
  hideable,
  type Lifetime,
  type Model,
  membersOf,
  parsePartialDate,
  plainFields,
  type StoredField,
  searchKey,
  type TieField,
  type Visibility,
} from '../model/model.js';
import type { Bindings } from './bindings.js';
import { planError } from './errors.js';
import { entriesOf, type Input, itemsOf } from './inputs.js';

/** What a condition is written for: the model, who asks, and the parameters that it may add. */
export interface ConditionScope {
  readonly model: Model;
  readonly visibility: Visibility;
  readonly bindings: Bindings;
}

type Fields = ReadonlyMap<string, Field>;

/** How an operator reads: the property that it compares, in what form its operand is bound, and the Cypher between. */
interface Operator {
  readonly suffix?: string;
  readonly operand?: (value: unknown) => Parameter;
  readonly cypher: (property: string, parameter: string) => Condition;
}

const compare = (sign: string) => (property: string, parameter: string) => `${property} ${sign} ${parameter}`;

const PLAIN: Readonly<Record<string, Operator>> = {
  eq: { cypher: compare('=') },
  in: { cypher: compare('IN') },
  contains: { cypher: compare('CONTAINS') },
  startsWith: { cypher: compare('STARTS WITH') },
  lt: { cypher: compare('<') },
  lte: { cypher: compare('<=') },
  gt: { cypher: compare('>') },
  gte: { cypher: compare('>=') },
};

const foldedText = (value: unknown): Parameter =>
  Array.isArray(value) ? value.map((item) => searchKey(String(item))) : searchKey(String(value));

/** Names are compared by their folded key, so that accents and case do not matter. */
const FOLDED: Readonly<Record<string, Operator>> = Object.fromEntries(
  ['eq', 'in', 'contains', 'startsWith'].map((name) => [name, { ...(PLAIN[name] as Operator), operand: foldedText }]),
);

const edgeOf = (edge: 'min' | 'max') => (value: unknown) => parsePartialDate(String(value))?.[edge] ?? null;

/** A partial date is surely before another when its last possible day is before the other's first. */
const PARTIAL_DATE: Readonly<Record<string, Operator>> = {
  eq: { cypher: compare('=') },
  lt: { suffix: 'Max', operand: edgeOf('min'), cypher: compare('<') },
  lte: { suffix: 'Max', operand: edgeOf('max'), cypher: compare('<=') },
  gt: { suffix: 'Min', operand: edgeOf('max'), cypher: compare('>') },
  gte: { suffix: 'Min', operand: edgeOf('min'), cypher: compare('>=') },
};

/** The conditions of a filter on the entity (or interface) `type`, bound to the Cypher variable `m`. */
export function entityConditions(scope: ConditionScope, type: string, m: string, where: Input): Condition[] {
  const described = scope.model.entities.get(type) ?? scope.model.interfaces.get(type);
  if (!described) throw new Error(`no such type: ${type}`);
  return conditionsOf(scope, described.fields, m, where, (name, input) => {
    const field = described.fields.get(name);
    return field?.kind === 'tie' ? matchConditions(scope, field, m, input) : [];
  });
}

/** The conditions of a filter on a tie, bound to the Cypher variable `r`. */
export function tieConditions(scope: ConditionScope, properties: string, r: string, where: Input): Condition[] {
  const fields = scope.model.tieProperties.get(properties)?.fields;
  if (!fields) throw new Error(`no such tie properties: ${properties}`);
  return conditionsOf(scope, fields, r, where, (name, input) => {
    const property = name === 'type' ? `type(${r})` : `${r}.${name}`;
    return operatorConditions(scope, PLAIN, property, input);
  });
}

/** What a connection keeps: by its far end and by its tie. */
export function connectionConditions(
  scope: ConditionScope,
  field: Pick<TieField, 'far' | 'properties'>,
  m: string,
  r: string,
  where: Input,
): Condition[] {
  const node = where.child('node');
  const tie = where.child('tie');
  return [
    ...(node ? entityConditions(scope, field.far, m, node) : []),
    ...(tie ? tieConditions(scope, field.properties, r, tie) : []),
  ];
}

/** What the public may see of a type; nothing to say for staff, or where all is public. */
export function visibleConditions({ model, visibility }: ConditionScope, type: string, m: string): Condition[] {
  return visibility === 'PUBLIC' && hideable(model, type) ? [`${m}.public = true`] : [];
}

function conditionsOf(
  scope: ConditionScope,
  fields: Fields,
  variable: string,
  where: Input,
  other: (name: string, input: Input) => Condition[],
): Condition[] {
  const plain = plainFields(fields);
  const all = (input: Input): Condition => joined('AND', conditionsOf(scope, fields, variable, input, other));
  return entriesOf(where).flatMap(([name, input]) => {
    if (name === 'and') return itemsOf(input).map(all);
    if (name === 'or') return [joined('OR', itemsOf(input).map(all))];
    // An unknown value makes a comparison null; what does not surely hold is what `not` keeps.
    if (name === 'not') return [`NOT coalesce(${all(input)}, false)`];
    const field = plain.get(name);
    return field ? fieldConditions(scope, field, name, variable, input) : other(name, input);
  });
}

function fieldConditions(
  scope: ConditionScope,
  field: StoredField,
  name: string,
  variable: string,
  input: Input,
): Condition[] {
  if (field.staffOnly && scope.visibility === 'PUBLIC') throw forbidden(name);
  if (field.property === 'name') return operatorConditions(scope, FOLDED, `${variable}.searchKey`, input);
  return operatorConditions(
    scope,
    field.type === 'PartialDate' ? PARTIAL_DATE : PLAIN,
    `${variable}.${field.property}`,
    input,
  );
}

function operatorConditions(
  { bindings }: ConditionScope,
  operators: Readonly<Record<string, Operator>>,
  property: string,
  input: Input,
): Condition[] {
  return entriesOf(input).map(([name, operand]) => {
    const operator = operators[name];
    if (!operator) throw new Error(`no such operator: ${name}`);
    if (Array.isArray(operand.value) && operand.value.length === 0) return 'false';
    const bound = operator.operand ?? ((value: unknown) => value as Parameter);
    return operator.cypher(
      `${property}${operator.suffix ?? ''}`,
      `$${bindings.add((variables) => bound(operand.read(variables)))}`,
    );
  });
}

/** `some` and `none` across a tie. Inside another one, COUNT stands for EXISTS, which the embedded engine cannot nest. */
function matchConditions(scope: ConditionScope, field: TieField, m: string, input: Input): Condition[] {
  const depth = m.length;
  return entriesOf(input).map(([quantifier, where]) => {
    const far = `${'x'.repeat(depth + 1)}`;
    const tie = `${'t'.repeat(depth + 1)}`;
    const inner = [
      ...typeConditions(scope.model, field.far, far),
      ...visibleConditions(scope, field.far, far),
      ...connectionConditions(scope, field, far, tie, where),
    ];
    const pattern = `MATCH ${tiePattern(m, tie, field, `${far}:${labelOf(scope.model, field.far)}`)}${whereClause(inner)}`;
    if (depth > 1) return `COUNT { ${pattern} } ${quantifier === 'none' ? '= 0' : '> 0'}`;
    return `${quantifier === 'none' ? 'NOT ' : ''}EXISTS { ${pattern} }`;
  });
}

/** The label of a type: its own, or `Entity` for an interface. */
export function labelOf(model: Model, type: string): string {
  return model.entities.has(type) ? type : 'Entity';
}

/** A day that answers are about, and how to read dates that are only partly known. */
export interface ActiveOn {
  readonly day: Input;
  readonly certainty: 'POSSIBLE' | 'CERTAIN';
}

/** What is not excluded on a day, or surely so; what has no lifetime passes. */
export function lifetimeConditions(
  scope: ConditionScope,
  type: string,
  variable: string,
  activeOn: ActiveOn,
): Condition[] {
  const { model } = scope;
  const own = (model.entities.get(type) ?? model.tieProperties.get(type))?.lifetime;
  if (own) return [alive(scope, own, variable, activeOn)];
  return (model.interfaces.get(type)?.members ?? []).flatMap((member) => {
    const lifetime = model.entities.get(member)?.lifetime;
    return lifetime ? [`(NOT ${variable}:${member} OR ${alive(scope, lifetime, variable, activeOn)})`] : [];
  });
}

function alive(
  { bindings }: ConditionScope,
  { from, to }: Lifetime,
  variable: string,
  { day, certainty }: ActiveOn,
): Condition {
  const parameter = `$${bindings.add((variables) => String(day.read(variables)))}`;
  return certainty === 'CERTAIN'
    ? `(${variable}.${from}Max <= ${parameter} AND ${variable}.${to}Min >= ${parameter})`
    : `(coalesce(${variable}.${from}Min, '') <= ${parameter} AND coalesce(${variable}.${to}Max, '9999-12-31') >= ${parameter})`;
}

/** Which types an interface stands for, where the label does not say it. */
export function typeConditions(model: Model, type: string, m: string): Condition[] {
  if (model.entities.has(type)) return [];
  const members = membersOf(model, type);
  return members.length === model.entities.size
    ? []
    : [
        joined(
          'OR',
          members.map((member) => `${m}:${member}`),
        ),
      ];
}

export function forbidden(name: string): Error {
  return planError('FORBIDDEN', `Only staff may filter or order by \`${name}\`. Leave it out, or send a staff token.`);
}

function joined(word: 'AND' | 'OR', conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return word === 'AND' ? 'true' : 'false';
  return conditions.length === 1 ? (conditions[0] as Condition) : `(${conditions.join(` ${word} `)})`;
}
