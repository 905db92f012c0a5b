import type { Clock } from './clock.js';
import { AFTER_ALL, dayNumber, GOES_ON } from './days.js';
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
  /** How many may have come, or gone, too: nobody says when. */
  readonly undated: number;
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
  const came = ({ beginMin, beginMax, endMax }: Span) => {
    if (beginMax === AFTER_ALL) return beginMin <= end && endMax > start ? UNDATED : null;
    return beginMin > start && beginMin <= end ? beginMin : null;
  };
  const went = ({ beginMin, endMin, endMax }: Span) => {
    if (endMax >= GOES_ON) return beginMin < end && endMin < GOES_ON ? UNDATED : null;
    return endMax >= start && endMax < end ? endMax : null;
  };
  const entities = projection.entities.ids
    .map((_, entity) => entity)
    .filter((entity) => !projection.isBackdrop(entity) && !projection.isTimeless(entity));
  const ties = tiesIn(view);
  const listed = (rows: readonly number[], when: When, spanOf: (row: number) => Span): Listed<number> => {
    const found: { readonly row: number; readonly day: number }[] = [];
    let undated = 0;
    for (const row of rows) {
      clock.look();
      const day = when(spanOf(row));
      if (day === UNDATED) undated += 1;
      else if (day !== null) found.push({ row, day });
    }
    found.sort((a, b) => a.day - b.day || a.row - b.row);
    return { found: found.slice(0, first).map(({ row }) => row), totalCount: found.length, undated };
  };
  const players = (when: When) =>
    told(
      listed(entities, when, (row) => entitySpan(projection, row)),
      (row) => projection.idOf(row),
    );
  const tied = (when: When) =>
    told(
      listed(ties, when, (row) => tieSpan(projection, row)),
      (row) => evidenceOf(view, row),
    );
  return { began: players(came), ended: players(went), tiesMade: tied(came), tiesEnded: tied(went) };
}

/** No day of its own: it may have been in the time asked, and nobody says. */
const UNDATED = 'UNDATED';

/** The day on which something came or went; null where it was not in the time asked. */
type When = (span: Span) => number | typeof UNDATED | null;

function told<Item>({ found, ...counts }: Listed<number>, tell: (row: number) => Item): Listed<Item> {
  return { found: found.map(tell), ...counts };
}
