import type { Expectation } from './expectation.js';

export const atAGlance: Expectation = {
  statements: 3,
  data: {
    ecosystem: {
      // The workbook's title.
      name: 'Le Havre',
      revision: 1,
      // The last row of each sheet, less the heading; every person in it is public.
      counts: [
        { type: 'Event', count: 25 },
        { type: 'Need', count: 17 },
        { type: 'Offer', count: 37 },
        { type: 'Organisation', count: 79 },
        { type: 'Partnership', count: 19 },
        { type: 'Person', count: 52 },
        { type: 'Place', count: 30 },
        { type: 'Programme', count: 12 },
        { type: 'Project', count: 29 },
        { type: 'Source', count: 69 },
        { type: 'Topic', count: 64 },
      ],
      lastImport: { files: 'le-havre.xlsx' },
    },
    topics: { totalCount: 64 },
    hubs: {
      // Organisations rows 9 and 2; then, undated and so by id, rows 80, 10, 76, 75.
      nodes: [
        { name: 'Cantine numérique du Havre', kind: 'COWORKING', foundedOn: '2015' },
        { name: 'Cité du Numérique', kind: 'INCUBATOR', foundedOn: '2020-11' },
        { name: 'La Hune Coworking', kind: 'COWORKING', foundedOn: null },
        { name: 'LH3D FabLab', kind: 'FABLAB', foundedOn: null },
        { name: 'NFactory', kind: 'INCUBATOR', foundedOn: null },
        { name: 'Seine Innopolis', kind: 'INCUBATOR', foundedOn: null },
      ],
    },
  },
};
