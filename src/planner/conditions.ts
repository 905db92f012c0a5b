import { tiePattern, whereClause } from '../graph/cypher.js';
import type { Condition } from '../graph/plan.js';
import {
  type Field,
  hideable,
  hierarchyOf,
  type Model,
  plainFields,
  type StoredField,
  type TieField,
  type Visibility,
} from '../model/model.js';
import type { Bindings } from './bindings.js';
import { Claims } from './contradictions.js';
import { planError } from './errors.js';
import { entriesOf, type Input, itemsOf } from './inputs.js';
import { comparisonOf, operatorConditions, PLAIN } from './operators.js';

/** What a condition is written for: the model, who asks, and the parameters that it may add. */
export interface ConditionScope {
  readonly model: Model;
  readonly visibility: Visibility;
  readonly bindings: Bindings;
  /** Whether what a filter looks for beyond a tie is found first. */
  readonly findsFirst: boolean;
}

type Fields = ReadonlyMap<string, Field>;

/** The variable of what is listed, to which conditions apply; those inside of patterns have longer names. */
const OUTERMOST = 'm';

/** The conditions of a filter on the entity (or interface) `type`, bound to the Cypher variable `m`. */
export function entityConditions(scope: ConditionScope, type: string, m: string, where: Input): Condition[] {
  const fields = fieldsOf(scope.model, type);
  return conditionsOf(scope, fields, m, where, new Claims(scope.bindings), (name, input, claims) => {
    const field = fields.get(name);
    if (field?.kind === 'tie') return matchConditions(scope, field, m, input, claims);
    const hierarchy = name === 'within' ? hierarchyOf(fields) : undefined;
    return hierarchy ? [withinCondition(scope, hierarchy, m, input)] : [];
  });
}

function fieldsOf({ entities, interfaces }: Model, type: string): Fields {
  const described = entities.get(type) ?? interfaces.get(type);
  if (!described) throw new Error(`no such type: ${type}`);
  return described.fields;
}

/** The conditions of a filter on a tie, bound to the Cypher variable `r`. */
export function tieConditions(scope: ConditionScope, properties: string, r: string, where: Input): Condition[] {
  const fields = scope.model.tieProperties.get(properties)?.fields;
  if (!fields) throw new Error(`no such tie properties: ${properties}`);
  return conditionsOf(scope, fields, r, where, new Claims(scope.bindings), (name, input, claims) => {
    const property = name === 'type' ? `type(${r})` : `${r}.${name}`;
    return operatorConditions(scope.bindings, PLAIN, property, name, input, claims);
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
    ...(node ? farConditions(scope, field.far, m, node) : []),
    ...(tie ? tieConditions(scope, field.properties, r, tie) : []),
  ];
}

/**
 * The conditions on what a tie leads to. Those that look further hold for an entity whichever tie leads to it: a store
 * that finds first looks once, and not for each of thousands of ties to one topic.
 */
function farConditions(scope: ConditionScope, type: string, m: string, where: Input): Condition[] {
  if (m === OUTERMOST || !scope.findsFirst || !looksFurther(fieldsOf(scope.model, type), where))
    return entityConditions(scope, type, m, where);
  const first = [...visibleConditions(scope, type, OUTERMOST), ...entityConditions(scope, type, OUTERMOST, where)];
  return [`$${scope.bindings.find(labelOf(scope.model, type), first)}[${m}.id] IS NOT NULL`];
}

function looksFurther(fields: Fields, where: Input): boolean {
  return entriesOf(where).some(([name, input]) => {
    if (name === 'and' || name === 'or') return itemsOf(input).some((each) => looksFurther(fields, each));
    if (name === 'not') return looksFurther(fields, input);
    return name === 'within' || (fields.get(name)?.kind === 'tie' && entriesOf(input).length > 0);
  });
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
  claims: Claims,
  other: (name: string, input: Input, claims: Claims) => Condition[],
): Condition[] {
  const plain = plainFields(fields);
  const each = (input: Input, beside: Claims): Condition[] =>
    conditionsOf(scope, fields, variable, input, beside, other);
  const apart = (input: Input): Part => {
    const own = new Claims(scope.bindings);
    return { claims: own, conditions: each(input, own) };
  };
  return entriesOf(where).flatMap(([name, input]) => {
    if (name === 'and') return itemsOf(input).flatMap((item) => each(item, claims));
    if (name === 'or') return [oneOf(itemsOf(input).map(apart), claims)];
    if (name === 'not') return [noneOf(apart(input), claims)];
    const field = plain.get(name);
    return field ? fieldConditions(scope, field, name, variable, input, claims) : other(name, input, claims);
  });
}

/** A part of a filter that has to hold, or not to hold, as a whole. */
interface Part {
  readonly claims: Claims;
  readonly conditions: readonly Condition[];
}

function oneOf(parts: readonly Part[], beside: Claims): Condition {
  beside.choose(parts.map(({ claims }) => claims));
  return joined(
    'OR',
    parts.map(({ conditions }) => joined('AND', conditions)),
  );
}

function noneOf({ claims, conditions }: Part, beside: Claims): Condition {
  // Of several, who can say which does not hold?
  if (conditions.length === 1) beside.deny(claims);
  return not(joined('AND', conditions));
}

function fieldConditions(
  scope: ConditionScope,
  field: StoredField,
  name: string,
  variable: string,
  input: Input,
  claims: Claims,
): Condition[] {
  if (field.staffOnly && scope.visibility === 'PUBLIC') throw forbidden(name);
  const [operators, property] = comparisonOf(field, variable);
  return operatorConditions(scope.bindings, operators, property, name, input, claims);
}

/** What a quantifier looks for among the ties, and whether it wants such a tie to be there. */
const QUANTIFIERS: Readonly<Record<string, { readonly misses: boolean; readonly found: boolean }>> = {
  some: { misses: false, found: true },
  none: { misses: false, found: false },
  every: { misses: true, found: false },
};

function matchConditions(scope: ConditionScope, field: TieField, m: string, input: Input, claims: Claims): Condition[] {
  const far = `${m}x`;
  const tie = `${m}t`;
  return entriesOf(input).map(([name, where]) => {
    const quantifier = QUANTIFIERS[name];
    if (!quantifier) throw new Error(`no such quantifier: ${name}`);
    const conditions = connectionConditions(scope, field, far, tie, where);
    // Of which ties there is one, and of which there is none.
    if (!quantifier.misses)
      claims.add(field.name, (variables) => ({
        field: field.name,
        asked: `${name}: ${JSON.stringify(where.read(variables))}`,
        meaning: scope.bindings.filledIn(conditions.join(' AND '), variables),
        isDenied: !quantifier.found,
        comparison: null,
      }));
    const matching = joined('AND', conditions);
    const inner = [...visibleConditions(scope, field.far, far), quantifier.misses ? not(matching) : matching];
    const pattern = `${tiePattern(m, tie, field, `${far}:${labelOf(scope.model, field.far)}`)}${whereClause(inner)}`;
    return exists(m, pattern, quantifier.found);
  });
}

/**
 * An entity is within another one when it is that one, or a chain of its hierarchy leads there. The other one need not be
 * of its type: a project lies within a programme.
 */
function withinCondition(scope: ConditionScope, { types }: TieField, m: string, ids: Input): Condition {
  const above = `${m}w`;
  const chain = `(${m})-[:${types.join('|')}*0..]->(${above}:Entity)`;
  const conditions = operatorConditions(scope.bindings, PLAIN, `${above}.id`, 'within', ids);
  return exists(m, `${chain}${whereClause(conditions)}`, true);
}

/** Whether a pattern that begins at `m` is there. Inside another one COUNT stands for EXISTS, which the embedded engine cannot nest. */
function exists(m: string, pattern: string, wanted: boolean): Condition {
  if (m === OUTERMOST) return `${wanted ? '' : 'NOT '}EXISTS { MATCH ${pattern} }`;
  return `COUNT { MATCH ${pattern} } ${wanted ? '> 0' : '= 0'}`;
}

/** An unknown value makes a comparison null; what does not surely hold is what `not` keeps. */
function not(condition: Condition): Condition {
  return `NOT coalesce(${condition}, false)`;
}

/** The label of a type: its own, or `Entity` for an interface. */
export function labelOf(model: Model, type: string): string {
  return model.entities.has(type) ? type : 'Entity';
}

export function forbidden(name: string): Error {
  return planError('FORBIDDEN', `Only staff may filter or order by \`${name}\`. Leave it out, or send a staff token.`);
}

function joined(word: 'AND' | 'OR', conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return word === 'AND' ? 'true' : 'false';
  return conditions.length === 1 ? (conditions[0] as Condition) : `(${conditions.join(` ${word} `)})`;
}
