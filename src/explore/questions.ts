import { brokers } from './brokers.js';
import { ecosystemDiff } from './changes.js';
import { communities, gaps } from './communities.js';
import { consortium } from './consortium.js';
import { evidenceDebt } from './debt.js';
import { dormant } from './dormant.js';
import { holdsAny } from './holds.js';
import { impactOfLosing } from './impact.js';
import { introductions } from './introductions.js';
import { map } from './map.js';
import { matches } from './matches.js';
import { neighbourhood } from './neighbourhood.js';
import { commonPartners, partners } from './partners.js';
import { paths } from './paths.js';
import { suggestedPartners } from './suggestions.js';
import { timeline } from './timeline.js';
import { workshopYield } from './yield.js';

/** What can be asked of a projection, by name. */
export const questions = {
  partners,
  commonPartners,
  neighbourhood,
  map,
  paths,
  introductions,
  brokers,
  impactOfLosing,
  communities,
  gaps,
  timeline,
  ecosystemDiff,
  dormant,
  workshopYield,
  matches,
  suggestedPartners,
  consortium,
  evidenceDebt,
  holdsAny,
};

export type QuestionName = keyof typeof questions;
export type Question<Name extends QuestionName> = Parameters<(typeof questions)[Name]>[1];
export type Answer<Name extends QuestionName> = Awaited<ReturnType<(typeof questions)[Name]>>;

/** How long a question may take; what is measured once and kept may take longer. */
export const ANSWER_MS = 2_000;
export const MEASURE_MS = 20_000;
export const measuring: readonly QuestionName[] = ['brokers', 'communities', 'gaps'];
