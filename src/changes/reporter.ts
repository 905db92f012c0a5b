import { nearest } from './nearest.js';
import { type Finding, type Place, type Problem, problemAt } from './problem.js';

/** Looking for what was meant compares with every id there is; after these many times a message does without, and the ids are not even gathered. */
const SUGGESTIONS = 50;

/** Gathers what is wrong, so that all of it can be told at once. */
export interface Reporter {
  readonly problems: readonly Problem[];
  report(place: Place, finding: Finding): void;
  /** `; did you mean "x"?`, or nothing. */
  suggest(word: string, candidates: () => Iterable<string>): string;
}

export function reporter(): Reporter {
  const problems: Problem[] = [];
  let suggestions = 0;
  return {
    problems,
    report: (place, finding) => {
      problems.push(problemAt(place, finding));
    },
    suggest: (word, candidates) => {
      suggestions += 1;
      const found = suggestions > SUGGESTIONS ? null : nearest(word, candidates());
      return found === null ? '' : `; did you mean "${found}"?`;
    },
  };
}
