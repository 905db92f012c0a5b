import type { Model } from '../model/model.js';
import { grouped } from './batches.js';
import type { TiePlan, TiePlanning } from './plan-ties.js';
import type { TieState } from './records.js';

type Seeing = Pick<TiePlanning, 'model' | 'present' | 'isOld'>;
type Link = Pick<TiePlan, 'type' | 'from' | 'to'>;
type Ends = Pick<Link, 'from' | 'to'>;

/** What is a part of something is no whole of it: new ties of a hierarchy that close a circle are told. */
export async function refuseCircles(
  planning: Seeing & Pick<TiePlanning, 'reporter'>,
  created: readonly TiePlan[],
  gone: ReadonlySet<string>,
): Promise<void> {
  for await (const { closing } of circlesBy(planning, created, gone))
    for (const { type, from, to, place } of closing)
      planning.reporter.report(place, {
        code: 'CIRCULAR',
        property: 'to',
        value: to,
        message: `${to} would be a part of ${from}, and ${from} of ${to}, by ${type}; take one of these ties away`,
      });
}

/** For each kind of hierarchy, the new ties that lie in circles, with the ties of the graph that do. */
export async function* circlesBy<New extends Link>(
  seeing: Seeing,
  created: readonly New[],
  gone: ReadonlySet<string>,
): AsyncGenerator<{ readonly closing: readonly New[]; readonly standing: readonly TieState[] }> {
  for (const type of hierarchies(seeing.model)) {
    const fresh = created.filter((tie) => tie.type === type);
    const above = await linksAbove(seeing, type, fresh, gone);
    const inCircles = circling([...fresh, ...above]);
    const isInCircle = ({ from, to }: Link) => inCircles.has(from) && inCircles.has(to);
    yield { closing: fresh.filter(isInCircle), standing: above.filter(isInCircle) };
  }
}

function hierarchies({ entities }: Model): Set<string> {
  const fields = [...entities.values()].flatMap((entity) => [...entity.fields.values()]);
  return new Set(fields.flatMap((field) => (field.kind === 'tie' && field.hierarchy ? field.types : [])));
}

/** The ties of the graph by which one comes from the far ends of these upwards, level by level. */
async function linksAbove(
  { present, isOld }: Seeing,
  type: string,
  fresh: readonly Link[],
  gone: ReadonlySet<string>,
): Promise<TieState[]> {
  const links: TieState[] = [];
  const seen = new Set<string>();
  for (let level = new Set(fresh.map(({ to }) => to).filter(isOld)); level.size > 0; ) {
    for (const id of level) seen.add(id);
    const found = (await present.tiesAt(type, 'from', level)).filter(({ id }) => !gone.has(id));
    links.push(...found);
    level = new Set(found.map(({ to }) => to).filter((id) => !seen.has(id)));
  }
  return links;
}

/** Those that are left when all that nothing leads to, or that lead to nothing, are taken away, over and over. */
function circling(links: readonly Ends[]): Set<string> {
  const left = new Set(links.flatMap(({ from, to }) => [from, to]));
  peel(left, links);
  peel(
    left,
    links.map(({ from, to }) => ({ from: to, to: from })),
  );
  return left;
}

function peel(left: Set<string>, links: readonly Ends[]): void {
  const above = grouped(links, ({ from }) => from);
  const counts = new Map<string, number>();
  for (const { from, to } of links) if (left.has(from)) counts.set(to, (counts.get(to) ?? 0) + 1);
  const free = [...left].filter((id) => !counts.has(id));
  for (const id of free) {
    left.delete(id);
    for (const { to } of above.get(id) ?? []) {
      const count = (counts.get(to) ?? 0) - 1;
      counts.set(to, count);
      if (count === 0) free.push(to);
    }
  }
}
