import type { Problem } from '../changes/changes.js';
import type { ChangeSet, Properties } from '../model/model.js';

export interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly files: readonly string[];
  /** By entity type. */
  readonly entities: Readonly<Record<string, Counts>>;
  /** By relationship type. */
  readonly ties: Readonly<Record<string, Counts>>;
  readonly problems: readonly Problem[];
  /** The revision that the graph is at now; null when nothing was written, because of errors or on a dry run. */
  readonly revision: number | null;
  /** How many of the people in the files only staff can see. */
  readonly staffOnlyPeople: number;
}

export function countChanges({ entities, ties }: ChangeSet): Pick<ImportReport, 'entities' | 'ties'> {
  return { entities: countByType(entities), ties: countByType(ties) };
}

interface Change {
  readonly type: string;
  readonly before: Properties | null;
  readonly after: Properties | null;
}

function countByType(changes: readonly Change[]): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  for (const change of changes) {
    const kind = kindOf(change);
    const counted = counts[change.type] ?? { created: 0, changed: 0, deleted: 0 };
    counts[change.type] = { ...counted, [kind]: counted[kind] + 1 };
  }
  return counts;
}

function kindOf({ before, after }: Change): keyof Counts {
  if (before === null) return 'created';
  return after === null ? 'deleted' : 'changed';
}

/** `le-havre.xlsx · Organisations · row 12 · kind (C): "startup" is not …  [UNKNOWN_VALUE]` */
export function formatProblem({ file, sheet, row, column, message, code }: Problem): string {
  const place = [file, sheet, row === null ? null : `row ${row}`, column ? placeOf(column) : null];
  return `${place.filter((part) => part !== null).join(' · ')}: ${message}  [${code}]`;
}

function placeOf({ heading, letter }: NonNullable<Problem['column']>): string {
  return heading === '' ? letter : `${heading} (${letter})`;
}

/** The report in a few lines, without its problems. */
export function formatSummary(report: ImportReport): string {
  const lines = [...summaryLines('entities', report.entities), ...summaryLines('ties', report.ties)];
  return lines.length > 0 ? lines.join('\n') : 'nothing to change: the graph already says all this';
}

/** How many people the public does not see, and how to show them; nothing where it sees all. */
export function formatStaffOnly({ staffOnlyPeople: count }: Pick<ImportReport, 'staffOnlyPeople'>): string[] {
  if (count === 0) return [];
  return [
    `${count} of the people in these files ${count === 1 ? 'is' : 'are'} seen by staff alone.`,
    'To show a person to everybody, write PUBLIC into the column "visibility", and import again.',
  ];
}

function summaryLines(title: string, byType: Readonly<Record<string, Counts>>): string[] {
  const types = Object.keys(byType).sort();
  if (types.length === 0) return [];
  const width = Math.max(...types.map((type) => type.length));
  return [title, ...types.map((type) => `  ${type.padEnd(width)}  ${countsText(byType[type])}`)];
}

function countsText(counts: Counts | undefined): string {
  return Object.entries(counts ?? {})
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}
