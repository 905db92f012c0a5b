import { createContext, useContext } from 'react';
import { counted, wordsFor } from '../words.ts';

/** What the explorer says, beside what the page says too; GraphiQL itself speaks English alone. */
interface ExplorerWords {
  readonly title: string;
  readonly views: string;
  readonly ask: string;
  readonly schema: string;
  readonly atlas: string;
  readonly examples: string;
  readonly examplesHint: string;
  readonly build: string;
  readonly plan: string;
  readonly planHint: string;
  readonly runWithPlan: string;
  readonly planForbidden: string;
  readonly planHeaders: string;
  readonly planNothing: string;
  readonly reads: string;
  readonly statements: string;
  readonly rows: string;
  readonly rowsOf: (count: number) => string;
  readonly hitsOf: (count: number) => string;
  readonly time: string;
  readonly dbHits: string;
  readonly notCounted: string;
  readonly read: (place: number) => string;
  readonly gone: string;
  readonly schemaLead: string;
  readonly schemaHint: string;
  readonly picture: string;
  readonly allTies: string;
  readonly allTypes: string;
  readonly everyTie: string;
  readonly says: string;
  readonly print: string;
}

const en: ExplorerWords = {
  title: 'Explorer',
  views: 'What the explorer shows',
  ask: 'Ask',
  schema: 'The schema as a picture',
  atlas: 'The map',
  examples: 'Questions to begin with',
  examplesHint:
    'Press one: it opens in a tab and is answered. Then change it. Many are about Le Havre; for another city, put in ids of its own.',
  build: 'Build a question by ticking',
  plan: 'What it costs',
  planHint: 'What the question becomes in the graph: its Cypher, and what that costs. For staff, and in development.',
  runWithPlan: 'Ask, and show what it costs',
  planForbidden:
    'This is for staff. Put your token into the tab Headers below the question; it is forgotten with this tab:',
  planHeaders: '{ "Authorization": "Bearer …" }',
  planNothing: 'The graph was not asked for anything.',
  reads: 'reads',
  statements: 'statements',
  rows: 'rows',
  rowsOf: counted('en', 'row', 'rows'),
  hitsOf: counted('en', 'hit', 'hits'),
  time: 'time',
  dbHits: 'database hits',
  notCounted: 'not counted by the embedded engine',
  read: (place) => `Read ${place}`,
  gone: 'The server does not answer. Ask again in a while.',
  schemaLead: 'Everything in the atlas is one of these, and these ties join them.',
  schemaHint: 'Choose one to see its ties alone.',
  picture: 'The types, and the ties between them',
  allTies: 'All ties',
  allTypes: 'Show all',
  everyTie: 'Each tie says since when, until when, in which role, how sure we are, and which source states it.',
  says: 'also says',
  print: 'Print',
};

const fr: ExplorerWords = {
  title: 'Explorateur',
  views: 'Ce que montre l’explorateur',
  ask: 'Demander',
  schema: 'Le schéma en image',
  atlas: 'La carte',
  examples: 'Des questions pour commencer',
  examplesHint:
    'Choisissez-en une : elle s’ouvre dans un onglet avec sa réponse. Changez-la ensuite. Beaucoup portent sur Le Havre ; pour une autre ville, mettez ses identifiants.',
  build: 'Composer une question en cochant',
  plan: 'Ce que cela coûte',
  planHint:
    'Ce que la question devient dans le graphe : son Cypher, et ce qu’il coûte. Pour l’équipe, et en développement.',
  runWithPlan: 'Demander, et montrer le coût',
  planForbidden:
    'C’est réservé à l’équipe. Mettez votre jeton dans l’onglet Headers sous la question ; il est oublié avec cet onglet :',
  planHeaders: '{ "Authorization": "Bearer …" }',
  planNothing: 'Rien n’a été demandé au graphe.',
  reads: 'lectures',
  statements: 'requêtes',
  rows: 'lignes',
  rowsOf: counted('fr', 'ligne', 'lignes'),
  hitsOf: counted('fr', 'accès', 'accès'),
  time: 'durée',
  dbHits: 'accès à la base',
  notCounted: 'non comptés par le moteur embarqué',
  read: (place) => `Lecture ${place}`,
  gone: 'Le serveur ne répond pas. Demandez à nouveau dans un moment.',
  schemaLead: 'Tout dans l’atlas est l’un de ceux-ci, et ces liens les joignent.',
  schemaHint: 'Choisissez-en un pour ne voir que ses liens.',
  picture: 'Les types, et les liens entre eux',
  allTies: 'Tous les liens',
  allTypes: 'Tout montrer',
  everyTie:
    'Chaque lien dit depuis quand, jusqu’à quand, dans quel rôle, avec quelle certitude, et d’après quelle source.',
  says: 'dit aussi',
  print: 'Imprimer',
};

export type Words = ReturnType<typeof wordsOf>;

export function wordsOf(chosen: 'en' | 'fr' | null) {
  const page = wordsFor(chosen, navigator.languages);
  return { page, ...(page.language === 'fr' ? fr : en) };
}

export const WordsContext = createContext<Words>(wordsOf('en'));

export function useWords(): Words {
  return useContext(WordsContext);
}
