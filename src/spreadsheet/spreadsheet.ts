export type { ColumnPlace, Problem, ProblemCode, Severity } from '../changes/changes.js';
export { type ImportOptions, importFiles } from './import.js';
export { type Counts, formatProblem, formatStaffOnly, formatSummary, type ImportReport } from './report.js';
export { UnreadableError } from './sheet.js';
