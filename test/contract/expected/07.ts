import type { Expectation } from './expectation.js';

function alliance(name: string, since: string | null, until: string | null, members: number) {
  return { name, since, until, members: { totalCount: members } };
}

export const onADay: Expectation = {
  statements: 3,
  data: {
    sureAlliances: {
      // Partnerships row 2: the only one with both dates that had not ended.
      nodes: [{ name: 'Consortium of Le Havre Smart Port City', since: '2017', until: '..' }],
    },
    sureProjects: {
      // Projects rows 25 and 2: any day of 2019 lies before this one, any day of 2024 after it.
      nodes: [
        { name: "Creation of the Centre d'innovation drones Normandie", since: '2019-02', until: '2024-09' },
        { name: 'MOBISMARTPORT', since: '2019', until: '2024' },
      ],
    },
    possibleAlliances: {
      // All of Partnerships but rows 4 (over in 2015) and 6, 14, 18, 19 (begun later).
      totalCount: 14,
      nodes: [
        // Row 8; Ties rows 210–215.
        alliance('5G Lab collective', '2018', null, 6),
        // Row 10; Ties rows 227–228.
        alliance('Agreements of the port with Airbus', null, null, 2),
        // Row 12; Ties rows 201–204.
        alliance("Alliance for the port's cybersecurity platform", null, null, 4),
        // Row 2; Ties rows 160–176.
        alliance('Consortium of Le Havre Smart Port City', '2017', '..', 17),
        // Row 15; Ties rows 264 and 266.
        alliance('e-maritime consortium of Soget and ISEL', null, null, 2),
        // Row 17; Ties row 150, but not 149: the Cité was founded in November 2020 (Organisations row 2).
        alliance('EM Normandie at the Cité du Numérique', null, null, 1),
        // Row 3; Ties rows 94, 96, 98, 100, 102.
        alliance('Founding of the cantine numérique of Le Havre', '2015', null, 5),
        // Row 16; Ties rows 137, 139, 141, 143.
        alliance('Funders of the Cité numérique building', '2017-03-30', null, 4),
        // Row 5; Ties rows 46–48.
        alliance('ICC LHSM team', null, null, 3),
        // Row 7; Ties rows 89–91.
        alliance('Organisers of the ocean and environment innovation challenge', null, null, 3),
        // Row 20; Ties rows 294–296 are of October 2022.
        alliance("Partners of 'Des drones et des hommes'", null, null, 0),
        // Row 11; Ties rows 255–258.
        alliance('Scientific interest group Trafis Lab', null, null, 4),
        // Row 9; Ties rows 222–226.
        alliance('Smart Data Services agreement', null, null, 5),
        // Row 13; Ties rows 271–272.
        alliance('Soget and MGI in France PCS', null, null, 2),
      ],
    },
  },
};
