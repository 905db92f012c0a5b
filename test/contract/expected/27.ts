import type { Expectation } from './expectation.js';

const SERVICES = [
  ...['INCUBATION', 'COWORKING', 'FABLAB', 'TRAINING', 'MENTORING', 'FUNDING', 'NETWORKING', 'HOSTING', 'OTHER'],
];
const STAGES = ['IDEA', 'INCUBATION', 'LAUNCH', 'GROWTH', 'SCALE', null];

/** Where the column "service" of the sheet Ties has a word: how often, and from whom. */
const HELP: Readonly<Record<string, readonly [supports: number, ...providers: string[]]>> = {
  'LAUNCH MENTORING': [1, 'La French Tech Le Havre Normandy'],
  'LAUNCH NETWORKING': [1, 'Transat Jacques Vabre Normandie Le Havre'],
  'LAUNCH HOSTING': [4, 'Cité du Numérique', 'Seine Innopolis'],
  'null COWORKING': [1, 'Le Container'],
  'null MENTORING': [1, 'La French Tech'],
  'null HOSTING': [
    8,
    'CCI Seine Estuaire',
    'Cité du Numérique',
    'HAROPA – Port du Havre',
    'ISEL',
    'La Hune Coworking',
    'Le Havre Seine Métropole',
  ],
  'null OTHER': [
    6,
    'CCI Seine Estuaire',
    "Communauté de l'agglomération havraise",
    'Le Havre Seine Métropole',
    'Métropole Rouen Normandie',
    'Normandy French Tech',
    'Région Normandie',
  ],
};

export const helpForStartUps: Expectation = {
  // Help, start-ups, and the names of those who give it.
  statements: 3,
  data: {
    coverage: {
      cells: STAGES.flatMap((stage) =>
        SERVICES.map((service) => {
          const [supports, ...providers] = HELP[`${stage} ${service}`] ?? [0];
          return { stage, service, supports, providers: providers.map((name) => ({ name })) };
        }),
      ),
      startUps: [
        { stage: 'IDEA', count: 0 },
        { stage: 'INCUBATION', count: 0 },
        { stage: 'LAUNCH', count: 1 },
        { stage: 'GROWTH', count: 1 },
        { stage: 'SCALE', count: 0 },
        { stage: null, count: 4 },
      ],
    },
  },
};
