import type { EntityType, Model, Properties, PropertyValue } from '../model/model.js';
import { grouped } from './batches.js';
import { findings } from './checks.js';
import { fieldIn, fieldsOf } from './fields.js';
import { keepsNewer, type Precedence } from './newer.js';
import { withOrigin, writerOf, wroteIt } from './origin.js';
import { nameOf, type Place } from './problem.js';
import type { EntityRecord, EntityState, Unsaid } from './records.js';
import type { Reporter } from './reporter.js';
import { ATTRIBUTE_NAMES, ATTRIBUTE_VALUES, IDENTIFIERS, type Shapes } from './shape.js';
import { unsaidOf } from './unsaid.js';
import { listIn, present, same, textIn, valueIn } from './values.js';

const LONGEST_NAME = 500;
const LONGEST_ID = 200;

/** What a type with `@visible(property:)` is until somebody says otherwise. */
const HIDDEN = 'STAFF';

/** An entity that records speak of: as it is, and as it will be. */
export interface EntityPlan {
  readonly type: string;
  readonly id: string;
  readonly before: EntityState | null;
  readonly after: Properties;
  readonly unsaid: readonly Unsaid[];
  readonly place: Place;
}

export interface EntityPlanning {
  readonly model: Model;
  readonly shapes: Shapes;
  readonly reporter: Reporter;
  /** The entities of the graph that have an id among the records. */
  readonly known: ReadonlyMap<string, EntityState>;
  readonly precedence: Precedence;
  /** The revision that will be made. */
  readonly batch: number;
}

/** Puts together what all records say of each entity, and what the graph knows of it. */
export function planEntities(planning: EntityPlanning, records: readonly EntityRecord[]): Map<string, EntityPlan> {
  const plans = new Map<string, EntityPlan>();
  for (const [id, group] of grouped(records, (record) => record.id)) {
    const plan = planEntity(planning, id, group);
    if (plan) plans.set(id, plan);
  }
  return plans;
}

function planEntity(planning: EntityPlanning, id: string, group: readonly EntityRecord[]): EntityPlan | null {
  const { model, reporter, known, batch } = planning;
  const before = known.get(id) ?? null;
  const main = mainRecord(planning, id, group, before);
  const type = main?.type ?? before?.type;
  const place = (main ?? group[0])?.place;
  const entity = type === undefined ? undefined : model.entities.get(type);
  if (!place || !entity) return null;

  const old = before?.properties ?? {};
  const ours = group.filter((record) => record.type === null || record.type === entity.name);
  const said = merge(planning, ours, old);
  const spoken = { ...present(Object.assign({}, ...ours.map(({ defaults = {} }) => defaults))), ...present(old) };
  const wanted = withDefaults(entity, applied(old, said, { ...spoken, ...said.values }));
  const plan = {
    type: entity.name,
    id,
    before,
    after: withOrigin(before?.properties ?? null, wanted, place, batch, rowsBeside(place, said)),
    unsaid: before ? unsaidOf(entity.name, id, old, spokenIn(entity, ours), ours) : [],
    place,
  };
  check(planning, plan);
  refuseIdentifiers(planning, group, entity.name);
  sayCleared(reporter, group, old, plan.after);
  return plan;
}

/** The record that says of which type the entity is; null when only the graph knows, or nobody. */
function mainRecord(
  { reporter }: EntityPlanning,
  id: string,
  group: readonly EntityRecord[],
  before: EntityState | null,
): EntityRecord | null {
  const typed = group.filter(({ type }) => type !== null);
  const main = typed[0] ?? null;
  const conflict = (place: Place, type: string | null, other: string) =>
    reporter.report(place, {
      code: 'ID_CONFLICT',
      property: 'id',
      value: id,
      message: `"${id}" is the id of ${article(type ?? '')} here and of ${other}; give one of them another id`,
    });
  if (main && before && before.type !== main.type)
    conflict(main.place, main.type, `${article(before.type)} in the graph`);
  for (const { place, type } of typed)
    if (main && type !== main.type)
      conflict(place, type, `${article(main.type ?? '')} in ${nameOf(main.place, place)}`);
  if (!main && !before)
    for (const { place } of group)
      reporter.report(place, {
        code: 'UNKNOWN_REFERENCE',
        property: 'id',
        value: id,
        message: `"${id}" is the id of nothing in the files or the graph; add it to the sheet of its type, or correct the id`,
      });
  return main;
}

export function article(type: string): string {
  return `${/^[AEIOU]/i.test(type) ? 'an' : 'a'} ${type}`;
}

/** What all rows of one entity say together. */
interface Said {
  readonly values: Properties;
  readonly identifiers: ReadonlyMap<string, string | null>;
  readonly attributes: ReadonlyMap<string, string | null>;
  /** Which row says it, by field. */
  readonly rows: ReadonlyMap<string, Place>;
}

function merge(planning: EntityPlanning, group: readonly EntityRecord[], old: Properties): Said {
  const values = mergeBy(planning, group, old, VALUES);
  const numbers = mergeBy(planning, group, old, NUMBERS);
  const named = mergeBy(planning, group, old, NAMED);
  return {
    values: Object.fromEntries(valuesIn(values)),
    identifiers: valuesIn(numbers),
    attributes: valuesIn(named),
    rows: new Map([...rowsIn(values, VALUES), ...rowsIn(numbers, NUMBERS), ...rowsIn(named, NAMED)]),
  };
}

/** What one row says under a key. */
interface SaidBy<V extends PropertyValue> {
  readonly value: V | null;
  readonly place: Place;
}

type SaidByKey<V extends PropertyValue> = ReadonlyMap<string, SaidBy<V>>;

function valuesIn<V extends PropertyValue>(said: SaidByKey<V>): Map<string, V | null> {
  return new Map([...said].map(([key, { value }]) => [key, value]));
}

function rowsIn<V extends PropertyValue>(said: SaidByKey<V>, { fieldOf }: Kind<V>): [string, Place][] {
  return [...said].map(([key, { place }]) => [fieldOf(key), place]);
}

/** The rows that say more than the one that is the entity's own. */
function rowsBeside(own: Place, { rows }: Said): Map<string, Place> {
  return new Map([...rows].filter(([, place]) => place !== own));
}

/** A kind of what rows say: how it is called in a row, and which of an entity's fields it is. */
interface Kind<V extends PropertyValue> {
  readonly saidBy: (record: EntityRecord) => Readonly<Record<string, V | null>>;
  readonly fieldOf: (key: string) => string;
}

const VALUES: Kind<PropertyValue> = {
  saidBy: ({ values }) => values,
  fieldOf: (name) => name,
};
const NUMBERS: Kind<string> = {
  saidBy: ({ identifiers }) => identifiers,
  fieldOf: (scheme) => `${IDENTIFIERS}.${scheme}`,
};
const NAMED: Kind<string> = {
  saidBy: ({ attributes }) => attributes,
  fieldOf: (name) => `attributes.${name}`,
};

/** The fields of which rows say anything, be it nothing; and what is never theirs to say. */
function spokenIn({ visible }: EntityType, group: readonly EntityRecord[]): Set<string> {
  const spoken = [VALUES, NUMBERS, NAMED].flatMap(({ saidBy, fieldOf }) =>
    group.flatMap((record) => Object.keys(saidBy(record)).map(fieldOf)),
  );
  const defaults = group.flatMap((record) => Object.keys(record.defaults ?? {}));
  return new Set([...spoken, ...defaults, ...(visible && 'property' in visible ? [visible.property] : [])]);
}

/** One kind of what rows say, by key. A value goes before an empty cell; two values are a contradiction. */
function mergeBy<V extends PropertyValue>(
  { reporter, precedence }: EntityPlanning,
  group: readonly EntityRecord[],
  old: Properties,
  { saidBy, fieldOf }: Kind<V>,
): SaidByKey<V> {
  const said = new Map<string, SaidBy<V>>();
  const current = fieldsOf(old);
  for (const record of group)
    for (const [key, value] of Object.entries(saidBy(record))) {
      const { place } = record;
      const earlier = said.get(key);
      if (value === null) {
        const clears = !record.blank.has(key) || wroteIt(place, writerOf(old, fieldOf(key)));
        if (!earlier && clears) said.set(key, { value, place });
      } else if (!earlier || earlier.value === null) said.set(key, { value, place });
      else if (!same(value, earlier.value))
        reporter.report(place, {
          code: 'CONTRADICTION',
          property: key,
          value: String(value),
          message: `${nameOf(earlier.place, place)} says "${String(earlier.value)}" of the same ${record.id}; make the two agree, or give one another id`,
        });
    }
  const stays = (key: string, value: V | null, place: Place) =>
    keepsNewer(precedence, reporter, old, {
      place,
      of: group[0]?.id ?? '',
      key,
      field: fieldOf(key),
      current: fieldIn(current, fieldOf(key)),
      value,
    });
  return new Map([...said].filter(([key, { value, place }]) => !stays(key, value, place)));
}

/** An empty cell that takes a value away might be meant so, and might not. */
function sayCleared(reporter: Reporter, group: readonly EntityRecord[], old: Properties, after: Properties): void {
  for (const { blank, values, place } of group)
    for (const property of Object.keys(values).filter((name) => blank.has(name)))
      if (valueIn(old, property) !== null && valueIn(after, property) === null)
        reporter.report(place, {
          severity: 'WARNING',
          code: 'CLEARED',
          property,
          value: String(valueIn(old, property)),
          message: `"${String(valueIn(old, property))}" goes, because the cell is empty now`,
        });
}

/** Numbers and attributes are kept in lists: changes of single ones are worked into what is there. */
function applied(old: Properties, { identifiers, attributes }: Said, values: Properties): Properties {
  const numbers = new Map(listIn(old, IDENTIFIERS).map((key) => [key, key.slice(0, key.indexOf(':'))]));
  for (const [scheme, value] of identifiers) {
    for (const [key, of] of numbers) if (of === scheme) numbers.delete(key);
    if (value !== null) numbers.set(`${scheme}:${value}`, scheme);
  }
  const named = new Map(listIn(old, ATTRIBUTE_NAMES).map((name, i) => [name, listIn(old, ATTRIBUTE_VALUES)[i] ?? '']));
  for (const [name, value] of attributes)
    if (value === null) named.delete(name);
    else named.set(name, value);
  return {
    ...values,
    [IDENTIFIERS]: [...numbers.keys()].sort(),
    [ATTRIBUTE_NAMES]: [...named.keys()],
    [ATTRIBUTE_VALUES]: [...named.values()],
  };
}

function withDefaults({ visible }: EntityType, properties: Properties): Properties {
  if (!visible || !('property' in visible)) return present(properties);
  return present({ ...properties, [visible.property]: valueIn(properties, visible.property) ?? HIDDEN });
}

function check({ shapes, reporter }: EntityPlanning, { type, id, before, after, place }: EntityPlan): void {
  if (!isId(id))
    reporter.report(place, {
      code: 'INVALID_VALUE',
      property: 'id',
      value: id,
      message: `an id has 1 to ${LONGEST_ID} characters, and none that cannot be seen; correct it`,
    });
  for (const { property, values } of shapes.entities.get(type)?.required ?? [])
    if (valueIn(after, property) === null)
      reporter.report(place, {
        code: 'MISSING_VALUE',
        property,
        message: `${article(type)} needs a ${property}${values ? `: one of ${values.join(', ')}` : '; fill it in'}`,
      });
  const shape = shapes.entities.get(type);
  for (const finding of shape ? findings(shape, before?.properties ?? {}, after) : []) reporter.report(place, finding);
  const length = textIn(after, 'name')?.length ?? 0;
  if (length > LONGEST_NAME)
    reporter.report(place, {
      code: 'INVALID_VALUE',
      property: 'name',
      value: textIn(after, 'name'),
      message: `a name has at most ${LONGEST_NAME} characters, and this one has ${length}; put the rest into the description`,
    });
}

/** Register numbers of a type that has none. */
function refuseIdentifiers({ shapes, reporter }: EntityPlanning, group: readonly EntityRecord[], type: string): void {
  if (shapes.entities.get(type)?.properties.has(IDENTIFIERS)) return;
  for (const { id, identifiers, place } of group)
    for (const [scheme, value] of Object.entries(identifiers))
      reporter.report(place, {
        code: 'NOT_APPLICABLE',
        property: scheme,
        value,
        message: `"${id}" is ${article(type)}, which has no register numbers; take this one away, or correct the id`,
      });
}

function isId(id: string): boolean {
  return id.length > 0 && id.length <= LONGEST_ID && id.trim() === id && !/\p{Cc}/u.test(id);
}

/** Numbers of registers that another entity holds, in the graph or in the same records. */
export function checkIdentifiers(
  { reporter }: EntityPlanning,
  plans: ReadonlyMap<string, EntityPlan>,
  holders: ReadonlyMap<string, string>,
): void {
  const claimed = new Map<string, EntityPlan>();
  const taken = ({ place }: EntityPlan, key: string, holder: string) => {
    const scheme = key.slice(0, key.indexOf(':'));
    const value = key.slice(scheme.length + 1);
    reporter.report(place, {
      code: 'IDENTIFIER_TAKEN',
      property: scheme,
      value,
      message: `${scheme} ${value} is the number of ${holder}; correct it, or make the two one entity`,
    });
  };
  for (const plan of plans.values())
    for (const key of listIn(plan.after, IDENTIFIERS)) {
      const other = claimed.get(key);
      const holder = holders.get(key);
      claimed.set(key, plan);
      if (other) taken(plan, key, `${other.id} (${nameOf(other.place, plan.place)})`);
      else if (holder !== undefined && holder !== plan.id && !givesUp(plans.get(holder), key))
        taken(plan, key, `${holder} in the graph`);
    }
}

function givesUp(plan: EntityPlan | undefined, key: string): boolean {
  return plan !== undefined && !listIn(plan.after, IDENTIFIERS).includes(key);
}
