import type { Expectation } from './expectation.js';

export const fromTheCiteToThePort: Expectation = {
  statements: { most: 2 },
  data: {
    best: {
      found: [
        {
          length: 4,
          // Confirmed but undated, 0.5; confirmed and reported in a consortium that goes on, 1 and 0.8; and of the last nobody
          // says when, in which role or how surely: 0.5 × 0.8 × 0.6.
          trust: 0.096,
          steps: [
            {
              to: { name: 'Le Havre Seine Métropole' },
              // Ties row 84, from the other end.
              ties: [{ type: 'SUPPORTS', role: 'calls the Cité the spearhead of its innovation strategy' }],
            },
            {
              to: { name: 'Consortium of Le Havre Smart Port City' },
              // Ties row 160.
              ties: [{ type: 'MEMBER_OF', role: 'leader' }],
            },
            {
              to: { name: 'HAROPA – Port du Havre' },
              // Ties row 161.
              ties: [{ type: 'MEMBER_OF', role: 'core partner' }],
            },
            { to: { name: 'HAROPA' }, ties: [{ type: 'PART_OF', role: null }] },
          ],
        },
      ],
    },
    elsewhere: {
      found: [
        {
          length: 3,
          trust: 0.033,
          steps: [
            {
              to: { name: 'La French Tech' },
              // Ties row 83; Organisations row 2.
              ties: [
                { type: 'SUPPORTS', role: "the tools of the French Tech serve the Cité's start-ups" },
                { type: 'PART_OF', role: null },
              ],
            },
            { to: { name: 'Normandy French Tech' }, ties: [{ type: 'PART_OF', role: null }] },
            // Ties row 245.
            { to: { name: 'HAROPA' }, ties: [{ type: 'SUPPORTS', role: 'labelled its hackathon' }] },
          ],
        },
      ],
    },
  },
};
