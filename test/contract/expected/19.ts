import type { Expectation } from './expectation.js';

/** Sources: the two articles on the visit, `s36-lantenne-soget` and `s54-gazette-dussopt`. */
const LANTENNE = { name: 'Fluidifier et sécuriser, un enjeu majeur pour le port du Havre (3 June 2021)' };
const GAZETTE = { name: 'Olivier Dussopt au Havre pour parler de la compétitivité des ports' };

export const whoCouldIntroduceWhom: Expectation = {
  statements: 4,
  data: {
    introductions: {
      found: [
        {
          // Reported, undated: 0.8 × 0.5; and twice reported, a year and a half ago: 0.8 × 2^−0.3189.
          trust: 0.1645,
          // People row 21.
          introducers: [{ name: 'Hervé Cornède', headline: 'Head of Soget' }],
          steps: [
            {
              from: { name: 'HAROPA' },
              to: { name: 'Hervé Cornède' },
              through: [],
              // Ties row 19.
              ties: [{ type: 'WORKS_FOR', role: 'member of the board', source: GAZETTE }],
            },
            {
              from: { name: 'Hervé Cornède' },
              to: { name: 'Olivier Dussopt' },
              through: [{ __typename: 'Event', name: "Minister's visit to Soget" }],
              // Ties rows 253 and 252.
              ties: [
                { type: 'ATTENDED', role: 'host', source: LANTENNE },
                { type: 'ATTENDED', role: 'visitor', source: LANTENNE },
              ],
            },
          ],
        },
      ],
    },
  },
};
