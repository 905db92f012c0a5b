import type { Entity, Tie, Values } from './city.js';
import { spanOf } from './dates.js';
import { allyingTypes, membersOf, typeOf } from './sdl.js';
import { compare } from './text.js';

type TiesOf = (entity: Entity) => readonly { readonly tie: Tie; readonly end: Entity }[];

/** What is worked out of an actor's ties; nothing of anything else. */
export function figuresOf(entity: Entity, tiesOf: TiesOf): Values {
  if (!isActor(entity)) return {};
  return { partnerCount: partnersOf(entity, tiesOf).size, lastActivity: lastActivityOf(entity, tiesOf) };
}

function isActor({ type }: Entity): boolean {
  return membersOf('Actor').includes(type);
}

/** Who is tied to it, or to the same, by ties that ally. */
function partnersOf(actor: Entity, tiesOf: TiesOf): Set<string> {
  const allied = (entity: Entity) =>
    tiesOf(entity).flatMap(({ tie, end }) => (allyingTypes.has(tie.type) ? [end] : []));
  const partners = allied(actor).flatMap((end) => (isActor(end) ? [end] : allied(end).filter(isActor)));
  return new Set(partners.map(({ id }) => id).filter((id) => id !== actor.id));
}

const BACKDROPS: readonly string[] = ['Place', 'Source', 'Topic'];

/** The latest begin or end of its ties; of one without dates, of what it leads to, unless that is an actor. */
function lastActivityOf(actor: Entity, tiesOf: TiesOf): string | null {
  const dates = tiesOf(actor).flatMap(({ tie, end }) => {
    if (BACKDROPS.includes(end.type) && !allyingTypes.has(tie.type)) return [];
    const own = datesIn(tie.values, 'since', 'until');
    const { lifetime } = typeOf(end.type);
    return own.length > 0 || isActor(end) || !lifetime ? own : datesIn(end.values, lifetime.from, lifetime.to);
  });
  return dates.sort((a, b) => compare(spanOf(a).first, spanOf(b).first) || a.length - b.length).at(-1) ?? null;
}

function datesIn(values: Values, ...names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const date = values[name];
    return typeof date === 'string' && date !== '..' ? [date] : [];
  });
}
