import type { Problem } from '../changes/changes.js';
import type { ChangeSet, Properties } from '../model/model.js';
import type { Difference, FieldDifference } from './differences.js';
import type { LikelyDuplicate } from './duplicates.js';
import type { Leftover } from './leftovers.js';

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
  /** What is new and may be there already, the likeliest first. */
  readonly duplicates: readonly LikelyDuplicate[];
  /** What would change, field by field; empty unless it was a dry run. */
  readonly differences: readonly Difference[];
  /** What the graph has from these files that they no longer have, and keeps; empty unless it was a dry run. */
  readonly leftovers: readonly Leftover[];
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

/** What is printed at most of each list; the JSON report has all. */
const MOST_LINES = 200;

/** What would change, field by field, and what stays though the files no longer have it. */
export function formatDifferences({ differences, leftovers }: ImportReport): string[] {
  const created = differences.filter(({ kind }) => kind === 'CREATED').map(differenceLine);
  const others = differences.filter(({ kind }) => kind !== 'CREATED');
  return [
    ...section('created', created),
    ...section('changed', others.filter(({ kind }) => kind === 'CHANGED').flatMap(differenceLines)),
    ...section('deleted', others.filter(({ kind }) => kind === 'DELETED').map(differenceLine)),
    ...section('no longer in these files, and kept', leftovers.map(leftoverLine)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).map((line) => `  ${line}`);
  return [title, ...shown, ...(more > 0 ? [`  and ${more} lines more; --report FILE.json has them all`] : [])];
}

function differenceLines(difference: Difference): string[] {
  return [differenceLine(difference), ...difference.fields.map((field) => `  ${fieldLine(field)}`)];
}

function differenceLine({ type, id, name, from, to }: Difference): string {
  return name === null ? thing({ type, id, from, to }) : `${thing({ type, id, from, to })} (${name})`;
}

function thing({ type, id, from, to }: Pick<Difference, 'type' | 'id' | 'from' | 'to'>): string {
  return from === null ? `${type} ${id}` : `${type} ${from} → ${to}`;
}

function fieldLine({ field, before, after }: FieldDifference): string {
  return `${field}: ${shown(before)} → ${shown(after)}`;
}

function leftoverLine(leftover: Leftover): string {
  const { field, value, origin } = leftover;
  return field === null ? `${thing(leftover)}: ${origin}` : `${thing(leftover)}, ${field}: ${shown(value)}`;
}

const LONGEST_VALUE = 80;

function shown(value: string | null): string {
  if (value === null) return 'nothing';
  return JSON.stringify(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);
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
