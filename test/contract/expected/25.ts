import type { Expectation } from './expectation.js';

/** Places rows 8–10: Le Havre 49.49 N 0.11 E, Rouen 49.44 N 1.1 E, Caen 49.18 N 0.37 W. */
const IN_ROUEN = { distance: 71.76, place: { name: 'Rouen' } };

export const aroundLeHavre: Expectation = {
  // All places, what lies there; names of organisations, names of places.
  statements: 4,
  data: {
    organisationsNear: {
      totalCount: 5,
      edges: [
        { distance: 48.968, node: { name: 'Soyhuce' }, place: { name: 'Caen' } },
        { ...IN_ROUEN, node: { name: 'ABOT' } },
        // Also in the building of Seine Innopolis, of which nobody has said where in Rouen it lies.
        { ...IN_ROUEN, node: { name: 'Bunkr' } },
        { ...IN_ROUEN, node: { name: 'Creative Data' } },
        { ...IN_ROUEN, node: { name: 'Spread' } },
      ],
    },
  },
};
