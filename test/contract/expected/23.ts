import type { Expectation } from './expectation.js';

const named = (name: string) => ({ name });
const about = (name: string, members: number) => ({ topic: named(name), members });
const both = (name: string, a: readonly string[], b: readonly string[]) => ({
  topic: named(name),
  a: a.map(named),
  b: b.map(named),
});

export const communitiesAndGaps: Expectation = {
  // Topics for each of the two, and entities.
  statements: { most: 3 },
  data: {
    communities: {
      // `test/explore/oracle.test.ts` holds such groups to networkx.
      modularity: 0.6766,
      totalCount: 11,
      found: [
        {
          size: 40,
          topics: [
            about('5G', 14),
            about('port and maritime cybersecurity', 10),
            about('ports', 13),
            about('data sharing', 10),
            about('industry', 7),
          ],
        },
        {
          size: 33,
          topics: [
            about('start-ups', 15),
            about('logistics', 10),
            about('digital technology', 11),
            about('ports', 9),
            about('customs and trade facilitation', 5),
          ],
        },
        {
          size: 29,
          topics: [
            about('digital technology', 13),
            about('higher education', 8),
            about('coworking', 7),
            about('fablabs', 5),
            about('3D printing', 4),
          ],
        },
      ],
    },
    gaps: {
      totalCount: 24,
      found: [
        {
          score: 5.3582,
          a: { number: 3, size: 29 },
          b: { number: 4, size: 28 },
          topics: [
            both(
              'innovation',
              [
                'Cité du Numérique',
                'La French Tech',
                'A setting for innovation and for alliances between local players and innovative project leaders',
              ],
              ['État français', 'Région Normandie', "Territoires d'innovation de grande ambition (call of 2017)"],
            ),
            both(
              'logistics',
              ['Startup Challenger', 'Projects for the incubation programme Startup Challenger'],
              ['Trafis Lab', 'Scientific interest group Trafis Lab', 'Blockchain for dangerous goods'],
            ),
            both(
              'ports',
              ['Startup Challenger', 'Projects for the incubation programme Startup Challenger'],
              ['Blockchain for dangerous goods', 'Hervé Cornède', "Minister's visit to Soget"],
            ),
            both(
              'digital technology',
              ['Cité du Numérique', 'La French Tech', 'French Tech label'],
              ['Ministers visit the building site of the Cité numérique', 'Presentation of the Cité numérique project'],
            ),
            both('fablabs', ['Cité du Numérique', 'Fablab'], ['Opening of LH3D FabLab']),
          ],
        },
      ],
    },
  },
};
