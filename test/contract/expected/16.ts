import type { Expectation } from './expectation.js';

export const inCommon: Expectation = {
  statements: 2,
  data: {
    commonPartners: {
      totalCount: 1,
      partners: [
        {
          node: { name: 'Cité du Numérique' },
          // The lesser of the two, which example 15 shows from the other side.
          strength: 0.275,
          strengthToA: 0.3878,
          strengthToB: 0.275,
          viaA: [
            // Ties row 79.
            { weight: 0.32, through: null },
            // Ties rows 149–150.
            { weight: 0.25, through: { name: 'EM Normandie at the Cité du Numérique' } },
            // Ties rows 147–148.
            { weight: 0.1378, through: { name: 'Building of the Cité numérique and EM Normandie' } },
          ],
          viaB: [
            // Ties row 83.
            { weight: 0.32, through: null },
            // Ties row 126, Programmes row 11.
            { weight: 0.144, through: { name: 'French Tech label' } },
          ],
        },
      ],
    },
  },
};
