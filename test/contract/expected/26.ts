import type { Expectation } from './expectation.js';

export const whoMightHelpWhom: Expectation = {
  statements: { most: 8 },
  data: {
    suggestedPartners: {
      totalCount: 94,
      found: [
        {
          node: { name: 'Ville du Havre' },
          score: 0.3156,
          needs: {
            score: 0.7552,
            matches: [
              {
                need: { name: 'A livelier digital ecosystem' },
                offer: {
                  name: 'Bringing together and pushing forward a community of players in innovation and digital technology',
                },
              },
              {
                need: { name: 'Tools that help local businesses innovate' },
                offer: { name: 'Stimulating the digital transformation of local businesses' },
              },
              {
                need: { name: 'Needs and demands of actual users of digital services' },
                offer: { name: 'Stimulating the digital transformation of local businesses' },
              },
            ],
          },
          topics: { score: 0.1504, shared: [{ name: 'heritage' }, { name: 'tourism' }, { name: 'ports' }] },
          partners: { score: 0.0649, shared: [{ name: 'Le Havre Seine Métropole' }] },
          activity: { score: 0.0446, ties: 3 },
          places: { score: 0.1156, shared: [{ name: 'Le Havre' }] },
        },
        {
          node: { name: "Centre d'innovation drones Normandie" },
          score: 0.1419,
          needs: {
            score: 0.2929,
            matches: [
              {
                // It was met in 2024.
                need: { name: 'Premises at the airport' },
                offer: {
                  name: 'A setting for innovation and for alliances between local players and innovative project leaders',
                },
              },
            ],
          },
          topics: { score: 0.0815, shared: [{ name: 'industry' }, { name: 'ports' }] },
          partners: { score: 0.0537, shared: [{ name: 'Le Havre Seine Métropole' }] },
          activity: { score: 0.0393, ties: 3 },
          places: { score: 0.1156, shared: [{ name: 'Le Havre' }] },
        },
      ],
    },
    matches: {
      totalCount: 123,
      found: [
        {
          need: { name: 'Training for port and maritime cybersecurity' },
          offer: { name: 'Training in cyber crises and an immersive test bed' },
          score: 1,
          topics: [
            {
              wanted: { name: 'port and maritime cybersecurity' },
              offered: { name: 'port and maritime cybersecurity' },
              closeness: 1,
            },
            { wanted: { name: 'skills and training' }, offered: { name: 'skills and training' }, closeness: 1 },
          ],
          introduction: null,
        },
        {
          need: { name: 'A livelier digital ecosystem' },
          offer: {
            name: 'Bringing together and pushing forward a community of players in innovation and digital technology',
          },
          score: 1,
          topics: [
            { wanted: { name: 'digital technology' }, offered: { name: 'digital technology' }, closeness: 1 },
            { wanted: { name: 'building an ecosystem' }, offered: { name: 'building an ecosystem' }, closeness: 1 },
          ],
          introduction: null,
        },
      ],
    },
  },
};
