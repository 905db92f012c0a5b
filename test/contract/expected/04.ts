import { type Expectation, named } from './expectation.js';

/** An offer; its topics are the names, in Topics, of the ids in its own `topics` cell. */
function offer(name: string, topics: readonly string[], status = 'OPEN') {
  return { name, status, topics: named(...topics) };
}

export const whatTheCiteOffers: Expectation = {
  statements: 1,
  data: {
    organisation: {
      // Organisations row 2.
      name: 'Cité du Numérique',
      alternateNames: ['La Cité Numérique', 'Cité numérique', 'Digital Agency'],
      foundedOn: '2020-11',
      offers: {
        // Offers rows 2–21, here as 10, 20, 4, 2, 7, 8, 18, 3, 14, 9, 13, 15, 21, 16, 12, 17, 6, 5, 11, 19.
        totalCount: 20,
        nodes: [
          offer('A setting for innovation and for alliances between local players and innovative project leaders', [
            'alliances between local players',
            'innovation',
          ]),
          offer('Appointments with experts and introductions', ['building an ecosystem', 'incubation']),
          offer('Attracting new talent', ['attracting talent', 'attractiveness of the region']),
          offer('Bringing together and pushing forward a community of players in innovation and digital technology', [
            'alliances between local players',
            'building an ecosystem',
            'digital technology',
            'innovation',
          ]),
          offer('Business incubator', ['incubation', 'start-ups']),
          offer('Coworking space', ['coworking']),
          offer('Editing room', ['sound and video production']),
          offer('Encouraging the growth of innovative projects', ['entrepreneurship', 'innovation']),
          offer('Engagement of fellow ICC cities with the Cité', ['alliances between local players', 'smart city']),
          offer('Fablab', ['fablabs']),
          offer("Home of the events and meetings of Le Havre's ICC journey", [
            'building an ecosystem',
            'data management',
          ]),
          offer('Hosting of a business school', ['higher education'], 'MATCHED'),
          offer('Individual follow-up of young start-ups', ['incubation', 'start-ups']),
          offer('Meeting rooms', ['coworking']),
          offer('Raising awareness among students, researchers, entrepreneurs and companies', [
            'digital technology',
            'entrepreneurship',
            'innovation',
            'raising awareness',
          ]),
          offer('Recording studio', ['sound and video production']),
          offer('Stimulating the digital transformation of local businesses', [
            'digital transformation',
            'digital transformation of local businesses',
          ]),
          offer('Supporting start-ups in their development phases', ['incubation', 'start-ups']),
          offer('Training in the digital, innovation and entrepreneurship professions', [
            'digital professions',
            'entrepreneurship professions',
            'innovation professions',
            'skills and training',
          ]),
          offer('Workshops', ['incubation', 'skills and training']),
        ],
      },
    },
  },
};
