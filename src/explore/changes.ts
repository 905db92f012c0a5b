import type { Clock } from './clock.js';
import { dayNumber } from './days.js';
import { type Evidence, evidenceOf } from './evidence.js';
import type { Projection } from './projection.js';
import { entitySpan, type Span, tieSpan, tiesIn } from './spans.js';
import { type Scope, View } from './view.js';

export interface DiffQuestion extends Scope {
  readonly from: string;
  readonly to: string;
  readonly first: number;
}

export interface Listed<Item> {
  readonly found: readonly Item[];
  readonly totalCount: number;
}

export interface EcosystemDiff {
  readonly began: Listed<string>;
  readonly ended: Listed<string>;
  readonly tiesMade: Listed<Evidence>;
  readonly tiesEnded: Listed<Evidence>;
}

/** What came and went between two days, the first first. */
export function ecosystemDiff(
  projection: Projection,
  { from, to, first, ...scope }: DiffQuestion,
  clock: Clock,
): EcosystemDiff {
  const view = new View(projection, scope);
  const [start, end] = [dayNumber(from, 0), dayNumber(to, 0)];
  const came = ({ beginMin }: Span) => (beginMin > start && beginMin <= end ? beginMin : null);
  const went = ({ endMax }: Span) => (endMax >= start && endMax < end ? endMax : null);
  const entities = projection.entities.ids
    .map((_, entity) => entity)
    .filter((entity) => !projection.isBackdrop(entity));
  const ties = tiesIn(view);
  const ids = (rows: readonly number[], when: When, spanOf: (row: number) => Span): Listed<number> => {
    const found = rows.flatMap((row) => {
      clock.look();
      const day = when(spanOf(row));
      return day === null ? [] : [{ row, day }];
    });
    found.sort((a, b) => a.day - b.day || a.row - b.row);
    return { found: found.slice(0, first).map(({ row }) => row), totalCount: found.length };
  };
  const players = (when: When) =>
    listed(
      ids(entities, when, (row) => entitySpan(projection, row)),
      (row) => projection.idOf(row),
    );
  const tied = (when: When) =>
    listed(
      ids(ties, when, (row) => tieSpan(projection, row)),
      (row) => evidenceOf(view, row),
    );
  return { began: players(came), ended: players(went), tiesMade: tied(came), tiesEnded: tied(went) };
}

type When = (span: Span) => number | null;

function listed<Item>({ found, totalCount }: Listed<number>, tell: (row: number) => Item): Listed<Item> {
  return { found: found.map(tell), totalCount };
}
