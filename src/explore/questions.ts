import { introductions } from './introductions.js';
import { neighbourhood } from './neighbourhood.js';
import { commonPartners, partners } from './partners.js';
import { paths } from './paths.js';

/** What can be asked of a projection, by name. */
export const questions = { partners, commonPartners, neighbourhood, paths, introductions };

export type QuestionName = keyof typeof questions;
export type Question<Name extends QuestionName> = Parameters<(typeof questions)[Name]>[1];
export type Answer<Name extends QuestionName> = ReturnType<(typeof questions)[Name]>;
