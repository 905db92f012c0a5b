import type { Model } from '../model/model.js';
import { grouped } from './batches.js';
import type { TiePlan, TiePlanning } from './plan-ties.js';

type Circling = Pick<TiePlanning, 'model' | 'present' | 'reporter' | 'isOld'>;
type Link = Pick<TiePlan, 'from' | 'to'>;

/** What is a part of something is no whole of it: new ties of a hierarchy that close a circle are told. */
export async function refuseCircles(
  planning: Circling,
  created: ReadonlyMap<string, readonly TiePlan[]>,
  gone: ReadonlySet<string>,
): Promise<void> {
  for (const type of hierarchies(planning.model)) {
    const fresh = created.get(type) ?? [];
    const inCircles = circling([...fresh, ...(await linksAbove(planning, type, fresh, gone))]);
    for (const plan of fresh)
      if (inCircles.has(plan.from) && inCircles.has(plan.to))
        planning.reporter.report(plan.place, {
          code: 'CIRCULAR',
          property: 'to',
          value: plan.to,
          message: `${plan.to} would be a part of ${plan.from}, and ${plan.from} of ${plan.to}, by ${type}; take one of these ties away`,
        });
  }
}

function hierarchies({ entities }: Model): Set<string> {
  const fields = [...entities.values()].flatMap((entity) => [...entity.fields.values()]);
  return new Set(fields.flatMap((field) => (field.kind === 'tie' && field.hierarchy ? field.types : [])));
}

/** The ties of the graph by which one comes from the far ends of these upwards, level by level. */
async function linksAbove(
  { present, isOld }: Circling,
  type: string,
  fresh: readonly TiePlan[],
  gone: ReadonlySet<string>,
): Promise<Link[]> {
  const links: Link[] = [];
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
function circling(links: readonly Link[]): Set<string> {
  const left = new Set(links.flatMap(({ from, to }) => [from, to]));
  peel(left, links);
  peel(
    left,
    links.map(({ from, to }) => ({ from: to, to: from })),
  );
  return left;
}

function peel(left: Set<string>, links: readonly Link[]): void {
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
