import { parseArgs } from 'node:util';
import {
  type AppliedChangeSet,
  isTie,
  UNDO_CONFLICTS,
  type UndoConflict,
  type UndoReport,
  undoChangeSet,
} from '../changes/changes.js';
import type { Cause } from '../model/model.js';
import { EXIT, runCommand, UsageError, whoTypes, withGraph } from './command.js';

const USAGE = `Usage: npm run undo -- BATCH [--skip-conflicts] [--dry-run]
  BATCH             the number of the change set, such as 12: the batch of an origin, the revision that it made
  --skip-conflicts  take back what can be, and leave what was changed since
  --dry-run         say what would be taken back, and change nothing`;

interface Order {
  readonly batch: number;
  readonly skipConflicts: boolean;
  readonly dryRun: boolean;
}

await runCommand(async () => {
  const { batch, skipConflicts, dryRun } = readOrder();
  const report = await withGraph((store, model) =>
    undoChangeSet(store, model, batch, { author: whoTypes(), skipConflicts, dryRun }),
  );
  if (!report) throw new UsageError(`there is no change set ${batch}: give the batch of an origin`);
  const isRefused = report.conflictCount > 0 && !skipConflicts;
  console.log([...told(report), outcomeOf(report, { dryRun, isRefused })].join('\n'));
  return isRefused ? EXIT.refused : EXIT.done;
});

function readOrder(): Order {
  const { positionals, values } = parsed();
  const [batch = '', ...more] = positionals;
  if (!/^\d{1,15}$/.test(batch) || more.length > 0) throw new UsageError(USAGE);
  const { 'skip-conflicts': skipConflicts = false, 'dry-run': dryRun = false } = values;
  return { batch: Number(batch), skipConflicts, dryRun };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { 'skip-conflicts': { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function told({ undone, entities, ties, conflictCount, conflicts }: UndoReport): string[] {
  const more = conflictCount - conflicts.length;
  return [
    nameOf(undone),
    `  ${entities} of ${undone.entities} entities and ${ties} of ${undone.ties} ties can be taken back`,
    ...(conflictCount > 0 ? [`${conflictCount} conflict${conflictCount > 1 ? 's' : ''}`] : []),
    ...conflicts.map(formatConflict),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

/** `change set 12: le-havre.xlsx, imported by ada at 2026-11-25T09:30:00.000Z` */
function nameOf({ revision, at, cause }: AppliedChangeSet): string {
  const what = whatWasDone(cause);
  return `change set ${revision}: ${what}${cause.author === null ? '' : ` by ${cause.author}`} at ${at}`;
}

function whatWasDone(cause: Cause): string {
  if (cause.kind === 'IMPORT') return `${cause.files.join(', ')}, imported`;
  return cause.kind === 'UNDO' ? `change set ${cause.undoes}, undone` : 'changed by hand';
}

/** `Organisation cite · url: … It is "b", and was "a"; change set 14: …  [CHANGED]` */
function formatConflict({ reason, change, field, written, current, because, later }: UndoConflict): string {
  const thing = `${change.type} ${change.id}${isTie(change) ? ` from ${change.from} to ${change.to}` : ''}`;
  const values = reason === 'CHANGED' ? ` It is ${quoted(current)}, and the change set wrote ${quoted(written)}.` : '';
  const other = because === change.id ? '' : ` It is ${because}.`;
  const by = later ? ` See ${nameOf(later)}.` : '';
  return `${thing}${field === null ? '' : ` · ${field}`}: ${UNDO_CONFLICTS[reason]}${values}${other}${by}  [${reason}]`;
}

function quoted(value: UndoConflict['current']): string {
  return value === null ? 'empty' : `"${typeof value === 'object' ? value.join(' | ') : value}"`;
}

function outcomeOf(
  { changeSet, revision }: UndoReport,
  { dryRun, isRefused }: { readonly dryRun: boolean; readonly isRefused: boolean },
): string {
  if (changeSet) return `The graph is at revision ${revision}.`;
  if (isRefused) return 'Nothing was written: undo the later change sets first, or leave them with --skip-conflicts.';
  return dryRun
    ? 'Nothing was written, for this was a dry run.'
    : 'Nothing was written: all of it is as it was before.';
}
