import { type Expectation, inRoles, named } from './expectation.js';

type Participation = readonly [role: string, name: string];

/** HAROPA (Organisations row 17) is the only organisation that a participant belongs to: row 16, `part of`. */
const HAROPA_PORT = 'HAROPA – Port du Havre';

function project(name: string, ...participants: readonly Participation[]) {
  const edges = participants.map(([role, carrier]) => ({
    role,
    node: { name: carrier, partOf: named(...(carrier === HAROPA_PORT ? ['HAROPA'] : [])) },
  }));
  return { __typename: 'Project', name, participants: { edges } };
}

function event(name: string) {
  return { __typename: 'Event', name };
}

const THE_METROPOLE: Participation = [
  "leader of the programme: read as taking part; the project's own carrier is not in the text held",
  'Le Havre Seine Métropole',
];

export const leHavreSmartPortCity: Expectation = {
  statements: 1,
  data: {
    programme: {
      // Programmes row 8.
      budget: { amount: 241_000_000, currency: 'EUR' },
      // Ties rows 177–182; rows 183–186 are in other roles.
      participants: inRoles(
        ['core partner', 'CCI Seine Estuaire'],
        ['core partner', HAROPA_PORT],
        ['leader', 'Le Havre Seine Métropole'],
        ['core partner', 'Région Normandie'],
        ['core partner', 'Synerzip-LH'],
        ['core partner', 'Université Le Havre Normandie'],
      ),
      funders: {
        // Ties rows 190, 193, 189, 191, 192, 194.
        edges: [
          {
            amount: 24_400_000,
            role: 'investment funds: the State is read as the giver',
            node: { name: 'État français' },
          },
          {
            amount: 24_000_000,
            role: 'support for ten projects; stakes requested, according to the French page',
            node: { name: 'Caisse des dépôts' },
          },
          { amount: 5_400_000, role: 'subsidy', node: { name: 'État français' } },
          { amount: 2_500_000, role: 'envelope of the Region', node: { name: 'Région Normandie' } },
          {
            amount: 400_000,
            role: 'envelope for studies, for each winner of the 2017 call',
            node: { name: 'Caisse des dépôts' },
          },
          {
            amount: null,
            role: 'financing for the winners before the end of 2019; amount not given',
            node: { name: 'Banque des Territoires' },
          },
        ],
      },
      parts: {
        // `part of` in Projects rows 2–19 and 25, and in Events rows 17, 18, 20 and 26.
        totalCount: 23,
        nodes: [
          // Ties rows 205–209.
          project(
            '5G Lab',
            ['founding member', 'EDF'],
            ['founding member', HAROPA_PORT],
            ['develops 5G', 'Nokia'],
            ['shared the launch of March 2021: read as taking part', 'Orange'],
            ['founding member', 'Siemens'],
          ),
          // Ties row 327.
          project('Biomass fuel plant', THE_METROPOLE),
          // Ties row 231.
          project('Capitainerie du futur', ['explains the project', HAROPA_PORT]),
          // Ties row 229.
          project('Conversion of the EDF power station', ['owner of the power station: read from its name', 'EDF']),
          // Ties rows 275, 277, 279, 281, 283, 285, 287.
          project(
            "Creation of the Centre d'innovation drones Normandie",
            ['co-founder', '7CIS'],
            ['co-founder', 'ABOT'],
            ['co-founder', 'Le Havre Seine Développement'],
            ['co-founder', 'Normandie AeroEspace'],
            ['co-founder', 'Polidrone'],
            ['co-founder', 'ROAV7'],
            ['co-founder', 'Université Le Havre Normandie'],
          ),
          // Ties row 329.
          project('Halle technologique', THE_METROPOLE),
          // Ties row 328.
          project('Hydroponics in the port city', THE_METROPOLE),
          // Ties row 325.
          project('Innovation hub', THE_METROPOLE),
          event("Launch of the Centre d'innovation drones Normandie"),
          event("Le Havre Smart Port City wins Territoires d'innovation"),
          // Ties row 196.
          project('Marins Research', ['carrier of the connected ship-bridge simulator: read as this project', 'ENSM']),
          // Ties row 195.
          project('MOBISMARTPORT', ['carrier', HAROPA_PORT]),
          // Ties row 232.
          project('Observatory of Le Havre Ville Portuaire Intelligente', ['runs the observatory', 'AURH']),
          event("Opening of the CIDN's rooms at the airport"),
          // Ties row 330.
          project('Optiroute', THE_METROPOLE),
          // Ties rows 288 and 237.
          project(
            'Plate-forme normande de drones',
            ["came out of the programme's drone project: our reading", "Centre d'innovation drones Normandie"],
            [
              'partner of the programme and co-founder of the centre: read as taking part',
              'Université Le Havre Normandie',
            ],
          ),
          // Ties rows 197–200.
          project(
            'Port and maritime cybersecurity platform',
            ['partner', 'Airbus CyberSecurity'],
            ['leader, through its information-system department', HAROPA_PORT],
            ['partner', 'Soget'],
            ['partner', 'Union maritime et portuaire du Havre'],
          ),
          // Ties row 230.
          project('Port Center du futur', ['the centre to be enlarged', 'Le Havre Port Center']),
          // Ties row 326.
          project('Smart Cruise', THE_METROPOLE),
          // Ties rows 217–221.
          project(
            'Smart Data Services',
            ['private partner', 'Cisco'],
            ['initiator', HAROPA_PORT],
            ['pilot of the programme', 'Le Havre Seine Métropole'],
            ['initiator', 'Orange'],
            ['designs and runs port platforms', 'Soget'],
          ),
          // Ties row 216.
          project('Smart Port Big Data', ['company to be given fresh capital', 'Sinay']),
          event('Smart Port City bid handed in'),
          // Ties rows 233 and 235.
          project(
            'Survey of the users of the city–port interface',
            ['joint author', 'AURH'],
            ['joint author', 'Le Havre Port Center'],
          ),
        ],
      },
    },
  },
};
