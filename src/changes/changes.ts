export { applyChangeSet } from './apply.js';
export { batches, grouped } from './batches.js';
export { type Edit, editEntities } from './edit.js';
export { differing, fieldIn, fieldsOf, isProvenance } from './fields.js';
export { completeFigures } from './figures.js';
export { type Change, isTie } from './history.js';
export {
  type AppliedChangeSet,
  countChangeSets,
  countLog,
  type LogFilter,
  type LoggedChange,
  type LogPosition,
  readChangeSet,
  readChangeSets,
  readLog,
} from './log.js';
export { nearest } from './nearest.js';
export { readImports } from './newer.js';
export { rowIn, wroteIt } from './origin.js';
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
  Lack,
  Preview,
  PreviewedChangeSet,
  Records,
  TieEnd,
  TieRecord,
  TieState,
  Unsaid,
  Withdrawal,
} from './records.js';
export { replay } from './replay.js';
export { onWhatIsThere } from './retry.js';
export {
  ATTRIBUTE_NAMES,
  ATTRIBUTE_VALUES,
  FIELD_ORIGINS,
  IDENTIFIERS,
  ORIGIN,
  type Shapes,
  shapesOf,
} from './shape.js';
export { type UndoConflict, type UndoReport, undoChangeSet } from './undo.js';
export { UNDO_CONFLICTS, type UndoConflictReason } from './undo-plan.js';
export { listIn, merged, textIn, toProperties, valueIn } from './values.js';
