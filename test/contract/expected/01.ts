import type { Expectation } from './expectation.js';

/** Sources rows 2, 5, 6 and 18. */
const ICC_LAUNCH = {
  name: "Launch of the Cité du Numérique, anchoring point of Le Havre Métropole's digital ecosystem",
};
const GAZETTE = { name: 'Le Havre recherche ses futures pépites à la Cité numérique' };
const TRANSAT = { name: 'Le Challenge innovation récompense des idées engagées' };
const LHSM = { name: "L'innovation pour un territoire durable, compétitif, attractif" };

export const alliesOfTheCite: Expectation = {
  statements: 1,
  data: {
    organisation: {
      // Organisations row 2.
      name: 'Cité du Numérique',
      partnerships: {
        edges: [
          {
            // Ties row 149; Partnerships row 17.
            role: "host: the alliance is our reading of 'hosts the EM Normandie'",
            confidence: 'INFERRED',
            source: ICC_LAUNCH,
            node: {
              name: 'EM Normandie at the Cité du Numérique',
              kind: 'SERVICE',
              members: {
                // Ties rows 149–150.
                edges: [
                  {
                    role: "host: the alliance is our reading of 'hosts the EM Normandie'",
                    confidence: 'INFERRED',
                    source: ICC_LAUNCH,
                    node: { name: 'Cité du Numérique' },
                  },
                  {
                    role: "guest: the alliance is our reading of 'hosts the EM Normandie'",
                    confidence: 'INFERRED',
                    source: ICC_LAUNCH,
                    node: { name: 'EM Normandie' },
                  },
                ],
              },
            },
          },
        ],
      },
      supports: {
        // Ties rows 79–80; kinds: Organisations rows 3 and 49.
        edges: [
          {
            role: 'hosts the business school',
            confidence: 'REPORTED',
            source: ICC_LAUNCH,
            service: 'HOSTING',
            node: { __typename: 'Organisation', name: 'EM Normandie', kind: 'SCHOOL' },
          },
          {
            role: "prize of the ocean challenge: a year's hosting",
            confidence: 'REPORTED',
            source: TRANSAT,
            service: 'HOSTING',
            node: { __typename: 'Organisation', name: 'Maloric', kind: 'START_UP' },
          },
        ],
      },
      supportedBy: {
        // Ties rows 83–84.
        edges: [
          {
            role: "the tools of the French Tech serve the Cité's start-ups",
            confidence: 'REPORTED',
            source: GAZETTE,
            service: 'MENTORING',
            node: { name: 'La French Tech' },
          },
          {
            role: 'calls the Cité the spearhead of its innovation strategy',
            confidence: 'CONFIRMED',
            source: LHSM,
            service: 'OTHER',
            node: { name: 'Le Havre Seine Métropole' },
          },
        ],
      },
      programmes: {
        // Ties row 126; Programmes row 11.
        edges: [
          {
            role: 'its programme carries the label',
            confidence: 'REPORTED',
            source: GAZETTE,
            node: { name: 'French Tech label' },
          },
        ],
      },
    },
  },
};
