export { applyChangeSet } from './apply.js';
export { nearest } from './nearest.js';
export { type PreviewOptions, preview } from './preview.js';
export {
  type ColumnPlace,
  type Finding,
  nameOf,
  type Place,
  PROBLEM_CODES,
  type Problem,
  type ProblemCode,
  problemAt,
  type Severity,
} from './problem.js';
export type {
  EntityRecord,
  EntityState,
  Preview,
  PreviewedChangeSet,
  Records,
  TieEnd,
  TieRecord,
  Withdrawal,
} from './records.js';
