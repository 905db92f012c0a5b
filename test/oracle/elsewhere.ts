/** A test, by its file and its name. */
export type Proof = readonly [file: string, test: string];

const NETWORKX = 'test/explore/oracle.test.ts';
const EXPLORING = 'test/contract/exploring.test.ts';
const MATCHING = 'test/contract/matching.test.ts';
const CONSORTIUM = 'test/contract/consortium.test.ts';
const HISTORY = 'test/contract/history.test.ts';

/**
 * The root fields that the oracle does not answer, each with the tests that prove what it gives: no plain counting or
 * walking says it, or no workbook does.
 */
export const PROVEN_ELSEWHERE: Readonly<Record<string, readonly Proof[]>> = {
  brokers: [[NETWORKX, 'each player stands between as many as it should, and the right ones hold the rest together']],
  changes: [[HISTORY, 'tells staff who changed what, when and from which file, field by field']],
  changeSet: [[HISTORY, 'lists change sets, the newest first']],
  changeSets: [[HISTORY, 'lists change sets, the newest first']],
  communities: [[NETWORKX, 'it falls into groups at least as clear as others find']],
  consortium: [
    [CONSORTIUM, 'is the smallest team, with what each brings, and why'],
    [CONSORTIUM, 'finds what looking at all teams finds (%i)'],
  ],
  gaps: [['test/contract/communities.test.ts', 'where nobody seen joins them']],
  introductions: [[EXPLORING, 'lead over persons and what brought them together']],
  matches: [[MATCHING, 'meet where both are open and about the same, or nearly, the best first']],
  paths: [
    [NETWORKX, 'the best ways from $from to $to are as long as they should be'],
    [NETWORKX, 'the best ways from $from to $to by trust cost what they should'],
    [EXPLORING, 'tell each step with its ties'],
  ],
  search: [['test/contract/search.test.ts', 'finds the same in the same order, whatever the engine']],
  suggestedPartners: [
    [MATCHING, 'are of those who are no partners yet, with all that speaks for them'],
    [MATCHING, 'add up to the score'],
  ],
};
