import type { Expectation } from './expectation.js';

/** Sources rows 2, 5, 18, 20 and 15. */
const ICC_LAUNCH = {
  name: "Launch of the Cité du Numérique, anchoring point of Le Havre Métropole's digital ecosystem",
};
const GAZETTE = { name: 'Le Havre recherche ses futures pépites à la Cité numérique' };
const LHSM = { name: "L'innovation pour un territoire durable, compétitif, attractif" };
const TOTEM = { name: 'EM Normandie dans le futur bâtiment totem numérique du Havre' };
const LABEL = { name: 'French Tech : le dossier normand labellisé' };

export const partnersAndWhy: Expectation = {
  statements: 4,
  data: {
    organisation: {
      name: 'Cité du Numérique',
      partners: {
        totalCount: 10,
        edges: [
          {
            // 1 − 2^−(0.32 + 0.25 + 0.1378).
            strength: 0.3878,
            node: { name: 'EM Normandie' },
            via: [
              {
                // Ties row 79: support 0.8, reported 0.8, undated 0.5.
                weight: 0.32,
                through: null,
                ties: [{ type: 'SUPPORTS', role: 'hosts the business school', quality: 0.4, source: ICC_LAUNCH }],
              },
              {
                // Ties rows 149–150: membership 1, inferred 0.5, undated 0.5; two members.
                weight: 0.25,
                through: { __typename: 'Partnership', name: 'EM Normandie at the Cité du Numérique' },
                ties: [
                  {
                    type: 'MEMBER_OF',
                    role: "host: the alliance is our reading of 'hosts the EM Normandie'",
                    quality: 0.25,
                    source: ICC_LAUNCH,
                  },
                  {
                    type: 'MEMBER_OF',
                    role: "guest: the alliance is our reading of 'hosts the EM Normandie'",
                    quality: 0.25,
                    source: ICC_LAUNCH,
                  },
                ],
              },
              {
                // Ties rows 147–148: participation 0.9, reported 0.8, and undated as long as the building went on, until
                // 2018-12-31 at the latest (Projects), four years before: 2^−0.8; eight take part: log2(8) = 3.
                weight: 0.1378,
                through: { __typename: 'Project', name: 'Building of the Cité numérique and EM Normandie' },
                ties: [
                  { type: 'PARTICIPATES_IN', role: 'user, 3,600 m²', quality: 0.4595, source: TOTEM },
                  { type: 'PARTICIPATES_IN', role: 'user, 9,100 m²', quality: 0.4595, source: TOTEM },
                ],
              },
            ],
          },
          {
            // 1 − 2^−(0.32 + 0.144).
            strength: 0.275,
            node: { name: 'La French Tech' },
            via: [
              {
                // Ties row 83.
                weight: 0.32,
                through: null,
                ties: [
                  {
                    type: 'SUPPORTS',
                    role: "the tools of the French Tech serve the Cité's start-ups",
                    quality: 0.4,
                    source: GAZETTE,
                  },
                ],
              },
              {
                // Ties row 126: enrolment 0.5 × 0.4. Programmes row 11: running it 0.6 × 0.24, for the tie says neither how
                // sure it is (0.6) nor in which role (0.8). The lesser of the two counts, and nobody else takes part.
                weight: 0.144,
                through: { __typename: 'Programme', name: 'French Tech label' },
                ties: [
                  { type: 'ENROLLED_IN', role: 'its programme carries the label', quality: 0.4, source: GAZETTE },
                  { type: 'RUNS', role: null, quality: 0.24, source: LABEL },
                ],
              },
            ],
          },
          {
            strength: 0.2421,
            node: { name: 'Le Havre Seine Métropole' },
            via: [
              {
                // Ties row 84: confirmed.
                weight: 0.4,
                through: null,
                ties: [
                  {
                    type: 'SUPPORTS',
                    role: 'calls the Cité the spearhead of its innovation strategy',
                    quality: 0.5,
                    source: LHSM,
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  },
};
