export { applyChangeSet } from './apply.js';
export { batches } from './batches.js';
export { nearest } from './nearest.js';
export { firstIdOf } from './plan-ties.js';
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
  TieState,
  Withdrawal,
} from './records.js';
export { ATTRIBUTE_NAMES, ATTRIBUTE_VALUES, IDENTIFIERS, ORIGIN, type Shapes, shapesOf } from './shape.js';
export { listIn, textIn, toProperties, valueIn } from './values.js';
