import type { Expectation } from './expectation.js';

export const whoHoldsItTogether: Expectation = {
  statements: 2,
  data: {
    brokers: {
      error: 0,
      // `test/explore/oracle.test.ts` holds such counts to networkx.
      found: [
        { node: { name: 'Le Havre Seine Métropole' }, betweenness: 0.3102, degree: 28, articulation: true },
        { node: { name: 'Cité du Numérique' }, betweenness: 0.274, degree: 33, articulation: true },
        { node: { name: 'Soget' }, betweenness: 0.1315, degree: 17, articulation: true },
      ],
    },
    impactOfLosing: {
      cutOff: 5,
      parts: [
        {
          // Ties rows 269–270.
          size: 2,
          members: [
            { __typename: 'Organisation', name: 'France PCS' },
            { __typename: 'Project', name: 'France Sésame' },
          ],
        },
        {
          // Ties rows 271–272.
          size: 2,
          members: [
            { __typename: 'Partnership', name: 'Soget and MGI in France PCS' },
            { __typename: 'Organisation', name: 'MGI' },
          ],
        },
        // Ties row 268.
        { size: 1, members: [{ __typename: 'Project', name: 'S)ONE port community system' }] },
      ],
    },
  },
};
