export type { ColumnPlace, Problem, ProblemCode, Severity } from '../changes/changes.js';
export type { Difference, FieldDifference } from './differences.js';
export { type ExportOptions, type ExportReport, exportGraph, refuseUnknownKind } from './export/export.js';
export { ExportRefused, UnwritableError } from './export/failures.js';
export { LANGUAGES, type Language } from './export/headings.js';
export { writeTemplate } from './export/template.js';
export { UnreadableError } from './files/sheet.js';
export { type ImportOptions, importFiles } from './import.js';
export { LAYOUT_NAMES } from './layouts/library.js';
export type { Leftover } from './leftovers.js';
export { type Progress, StoppedError } from './progress.js';
export {
  type Counts,
  formatDifferences,
  formatProblem,
  formatStaffOnly,
  formatSummary,
  type ImportReport,
} from './report.js';
