import type { Expectation } from './expectation.js';

/** What is given money: Programmes row 8, Organisations row 59, and Projects rows 21, 23, 25, 26, 30 with their budgets. */
const SMART_PORT_CITY = { __typename: 'Programme', name: 'Le Havre Smart Port City' };
const TRAFIS_LAB = { __typename: 'Organisation', name: 'Trafis Lab' };
const BUILDING = project('Building of the Cité numérique and EM Normandie', 30_000_000);
const FABLAB = project('Creation of LH3D FabLab', 90_000);
const DRONES = project("Creation of the Centre d'innovation drones Normandie", null);
const E_MARITIME = project('e-maritime port information system', null);
const CAMPUS = project('New higher-education and student-life centre', 99_000_000);

function project(name: string, budget: number | null) {
  return { __typename: 'Project', name, budget: budget === null ? null : { amount: budget, currency: 'EUR' } };
}

function funding(amount: number | null, since: string | null, node: object) {
  return { amount, currency: amount === null ? null : 'EUR', since, node };
}

export const moneyByFunder: Expectation = {
  statements: 1,
  data: {
    organisations: {
      // Amounts that are not given stand last, by the id of what is funded.
      totalCount: 8,
      nodes: [
        {
          // Organisations row 78; Ties rows 293 and 194.
          name: 'Banque des Territoires',
          kind: 'FUNDER',
          funds: { edges: [funding(null, null, DRONES), funding(null, '2019', SMART_PORT_CITY)] },
        },
        {
          // Organisations row 77; Ties rows 193 and 192.
          name: 'Caisse des dépôts',
          kind: 'FUNDER',
          funds: {
            edges: [funding(24_000_000, null, SMART_PORT_CITY), funding(400_000, '2018-01', SMART_PORT_CITY)],
          },
        },
        {
          // Organisations row 66; Ties rows 109 and 142.
          name: 'CCI Seine Estuaire',
          kind: 'PUBLIC_AUTHORITY',
          funds: { edges: [funding(90_000, null, FABLAB), funding(null, null, BUILDING)] },
        },
        {
          // Organisations row 14; Ties rows 138 and 110.
          name: "Communauté de l'agglomération havraise",
          kind: 'PUBLIC_AUTHORITY',
          funds: { edges: [funding(null, null, BUILDING), funding(null, null, FABLAB)] },
        },
        {
          // Organisations row 19; Ties row 144.
          name: 'Département de la Seine-Maritime',
          kind: 'PUBLIC_AUTHORITY',
          funds: { edges: [funding(null, null, BUILDING)] },
        },
        {
          // Organisations row 20; Ties rows 190, 189, 261.
          name: 'État français',
          kind: 'PUBLIC_AUTHORITY',
          funds: {
            edges: [
              funding(24_400_000, '2019-09-13', SMART_PORT_CITY),
              funding(5_400_000, '2019-09', SMART_PORT_CITY),
              funding(null, null, TRAFIS_LAB),
            ],
          },
        },
        {
          // Organisations row 22; Ties row 273.
          name: 'European Commission',
          kind: 'PUBLIC_AUTHORITY',
          funds: { edges: [funding(3_200_000, null, E_MARITIME)] },
        },
        {
          // Organisations row 18; Ties rows 303, 191, 292, 140, 260.
          name: 'Région Normandie',
          kind: 'PUBLIC_AUTHORITY',
          funds: {
            edges: [
              funding(26_500_000, '2023-07-25', CAMPUS),
              funding(2_500_000, '2019-09-13', SMART_PORT_CITY),
              funding(null, null, DRONES),
              funding(null, null, BUILDING),
              funding(null, null, TRAFIS_LAB),
            ],
          },
        },
      ],
    },
  },
};
