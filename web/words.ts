import type { TieType } from './generated/graphql.ts';
import type { EntityType, Family } from './kinds.ts';
import { FRENCH_VALUES } from './values.ts';

type Count = (count: number) => string;

/** Everything that the page says of its own. */
export interface Words {
  readonly language: 'en' | 'fr';
  readonly other: { readonly language: 'en' | 'fr'; readonly name: string };
  readonly lead: string;
  readonly skip: string;
  readonly types: Readonly<Record<EntityType, readonly [one: string, many: string]>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly members: Count;
  readonly search: string;
  readonly searchHint: string;
  readonly nothingFound: (text: string) => string;
  readonly figures: string;
  readonly questions: string;
  readonly asksAllies: (name: string) => string;
  readonly asksWays: (from: string, to: string) => string;
  readonly asksBrokers: string;
  readonly map: string;
  readonly mapHint: string;
  readonly mapFailed: string;
  readonly legend: string;
  readonly kinds: string;
  readonly ties: string;
  readonly namesHidden: Count;
  readonly leftOut: Count;
  readonly tiesLeftOut: Count;
  readonly untied: Count;
  readonly closer: string;
  readonly further: string;
  readonly whole: string;
  readonly list: string;
  readonly asList: string;
  readonly listHint: string;
  readonly filterNames: string;
  readonly more: Count;
  readonly itsPage: (name: string) => string;
  readonly tied: Count;
  readonly back: string;
  readonly theme: string;
  readonly explorer: string;
  readonly openInExplorer: string;
  readonly loading: string;
  readonly empty: string;
  readonly gone: string;
  readonly failed: string;
  readonly failedInPart: string;
  readonly again: string;
  readonly notThere: string;
  /** How a tie reads from its beginning, and from where it leads. */
  readonly tieTypes: Readonly<Record<TieType, readonly [out: string, into: string]>>;
  /** A value of an enum, such as `START_UP`. */
  readonly value: (value: string) => string;
  readonly going: string;
  readonly unsure: string;
  readonly partners: string;
  readonly partnersHint: string;
  readonly through: string;
  readonly directly: string;
  readonly needs: string;
  readonly offers: string;
  readonly timeline: string;
  readonly began: string;
  readonly ended: string;
  readonly undated: Count;
  readonly sources: string;
  readonly source: string;
  readonly alsoCalled: string;
  readonly budget: string;
  readonly reach: (name: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly ways: string;
  readonly noWays: string;
  readonly perhapsMore: string;
  readonly trust: (share: number) => string;
  readonly common: string;
  readonly noCommon: string;
  readonly introducers: string;
  readonly introducersHint: string;
  readonly noIntroducers: string;
  readonly theyHaveMet: string;
  readonly wholeTitle: string;
  readonly brokers: string;
  readonly brokersHint: string;
  readonly share: (share: number) => string;
  readonly wouldCutOff: string;
  readonly communities: string;
  readonly gaps: string;
  readonly gapsHint: string;
  readonly sharedTopic: (topic: string) => string;
  readonly changes: string;
  readonly changed: (from: string, to: string) => string;
  readonly since: string;
  readonly came: string;
  readonly coverage: string;
  readonly coverageHint: string;
  readonly anyStage: string;
  readonly startUps: string;
  readonly went: string;
  readonly tiesMade: Count;
  readonly tiesEnded: Count;
  readonly year: string;
  readonly allYears: string;
  /** A day on which the map is looked at: the last of a year, mostly. */
  readonly asOf: (day: string) => string;
  readonly save: string;
  readonly suggestions: string;
  readonly suggestionsHint: string;
  readonly becauseNeeds: string;
  readonly becauseTopics: string;
  readonly becausePartners: string;
  readonly becausePlaces: string;
  readonly matches: string;
  readonly matchesHint: string;
  readonly offersThatFit: string;
  readonly offersThatFitHint: string;
  readonly fitOn: string;
  readonly introducedBy: string;
  readonly waysBetween: string;
}

const percent = (language: string, share: number) =>
  share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });

const isYearsEnd = (day: string) => day.endsWith('-12-31');

const written = (language: string, day: string) =>
  new Date(day).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

/** A number and its noun. */
export const counted =
  (language: string, one: string, many: string): Count =>
  (count) =>
    `${count.toLocaleString(language)} ${new Intl.PluralRules(language).select(count) === 'one' ? one : many}`;

const en: Words = {
  language: 'en',
  other: { language: 'fr', name: 'Français' },
  lead: 'Who works with whom here, through what, and who could.',
  skip: 'Skip the map',
  types: {
    Organisation: ['organisation', 'organisations'],
    Person: ['person', 'people'],
    Project: ['project', 'projects'],
    Programme: ['programme', 'programmes'],
    Partnership: ['partnership', 'partnerships'],
    Event: ['event', 'events'],
    Need: ['need', 'needs'],
    Offer: ['offer', 'offers'],
    Place: ['place', 'places'],
    Topic: ['topic', 'topics'],
    Source: ['source', 'sources'],
  },
  families: {
    alliance: 'alliance',
    part: 'takes part',
    help: 'helps or runs',
    money: 'gives money',
    people: 'works there',
    structure: 'belongs to',
  },
  members: counted('en', 'member', 'members'),
  search: 'Search',
  searchHint: 'A name: an organisation, a person, a project…',
  nothingFound: (text) => `Nothing here is called “${text}”.`,
  figures: 'What is here',
  questions: 'Questions to begin with',
  asksAllies: (name) => `Who is ${name} allied with, and through what?`,
  asksWays: (from, to) => `How does ${from} reach ${to}?`,
  asksBrokers: 'Who holds it all together?',
  map: 'Map of who is tied to whom',
  mapHint:
    'Arrow keys move, + and − zoom, 0 shows all, n and p go from one to the next, Enter opens. The list says the same in words.',
  mapFailed: 'The map could not be drawn. Load the page again, or read the same in words:',
  legend: 'Legend and filters',
  kinds: 'Who and what',
  ties: 'Ties',
  namesHidden: counted('en', 'name hidden until you zoom in', 'names hidden until you zoom in'),
  leftOut: counted('en', 'more left out', 'more left out'),
  tiesLeftOut: counted('en', 'tie left out', 'ties left out'),
  untied: counted('en', 'without a tie', 'without a tie'),
  closer: 'Zoom in',
  further: 'Zoom out',
  whole: 'Show all',
  list: 'List',
  asList: 'The map as a list',
  listHint: 'Everything on the map, with whom it is tied, the best tied first.',
  filterNames: 'Only names with',
  more: (count) => `${count.toLocaleString('en')} more`,
  itsPage: (name) => `The page of ${name}`,
  tied: counted('en', 'tie', 'ties'),
  back: 'Back to the first screen',
  theme: 'Light or dark',
  explorer: 'Developers',
  openInExplorer: 'Open this query in the explorer',
  loading: 'Reading the atlas…',
  empty: 'Nothing is on the map yet. Staff fill it from a workbook: npm run import -- FILE.xlsx',
  gone: 'The server does not answer. This page looks again every few seconds.',
  failed: 'This could not be answered.',
  failedInPart: 'A part of this could not be answered.',
  again: 'Try again',
  notThere: 'This is not in the atlas, or not for everybody to see.',
  tieTypes: {
    MEMBER_OF: ['member of', 'members'],
    UNDER: ['within', 'partnerships within it'],
    PARTICIPATES_IN: ['takes part in', 'takes part here'],
    ENROLLED_IN: ['enrolled in', 'enrolled here'],
    RUNS: ['runs', 'run by'],
    FUNDS: ['gives money to', 'gets money from'],
    SUPPORTS: ['helps', 'helped by'],
    WORKS_FOR: ['works for', 'works here'],
    FOUNDED: ['founded', 'founded by'],
    ADVISES: ['advises', 'advised by'],
    PART_OF: ['part of', 'includes'],
    ATTENDED: ['was at', 'was there'],
    HAS_NEED: ['needs', 'needed by'],
    HAS_OFFER: ['offers', 'offered by'],
    KNOWS: ['knows', 'knows'],
    SUCCEEDED_BY: ['became', 'was before'],
    LOCATED_AT: ['is at', 'is here'],
    ABOUT: ['is about', 'about it'],
    CITES: ['source', 'source of'],
    TWINNED_WITH: ['twinned with', 'twinned with'],
  },
  value: (value) => value.replaceAll('_', ' ').toLowerCase(),
  going: 'ongoing',
  unsure: 'not confirmed',
  partners: 'Closest partners',
  partnersHint: 'Who shares the most with it, and through what.',
  through: 'through',
  directly: 'directly',
  needs: 'Needs',
  offers: 'Offers',
  timeline: 'Timeline',
  began: 'begins',
  ended: 'ends',
  undated: counted('en', 'tie has no known date', 'ties have no known date'),
  sources: 'Sources',
  source: 'source',
  alsoCalled: 'also called',
  budget: 'budget',
  reach: (name) => `How does ${name} reach…`,
  between: (from, to) => `From ${from} to ${to}`,
  ways: 'The best ways',
  noWays: 'No way is short enough to mean anything.',
  perhapsMore: 'There was much to look at: better ways may exist.',
  trust: (share) => `trust ${percent('en', share)}`,
  common: 'Partners of both',
  noCommon: 'They have no partner in common.',
  introducers: 'Who could introduce them',
  introducersHint: 'People who know one another, through work, an event or an alliance.',
  noIntroducers: 'Nobody whom everybody may see could.',
  theyHaveMet: 'They have met already.',
  wholeTitle: 'Who holds it all together',
  brokers: 'Over whom most ways lead',
  brokersHint: 'The share of the shortest ways between all others that lead over each.',
  share: (share) => percent('en', share),
  wouldCutOff: 'others would be cut off without it',
  communities: 'Communities',
  gaps: 'Who could meet',
  gapsHint: 'Communities that work on the same and have no tie.',
  sharedTopic: (topic) => `On ${topic}`,
  changes: 'What changed',
  changed: (from, to) => `What changed from ${from} to ${to}`,
  since: 'Since',
  came: 'New',
  coverage: 'Help for start-ups',
  coverageHint: 'How many give which help at which stage; an empty cell is a gap.',
  anyStage: 'stage unknown',
  startUps: 'start-ups there',
  went: 'Ended',
  tiesMade: counted('en', 'tie was made', 'ties were made'),
  tiesEnded: counted('en', 'tie ended', 'ties ended'),
  year: 'Year',
  allYears: 'All years',
  asOf: (day) => (isYearsEnd(day) ? `end of ${day.slice(0, 4)}` : written('en-GB', day)),
  save: 'Save',
  suggestions: 'Could be allied with',
  suggestionsHint: 'No tie on this day, and what speaks for one.',
  becauseNeeds: 'one looks for what the other offers:',
  becauseTopics: 'both work on',
  becausePartners: 'both are allied with',
  becausePlaces: 'both are at',
  matches: 'Needs that could be met',
  matchesHint: 'What one looks for and the other offers, the best fit first.',
  offersThatFit: 'Offers that fit',
  offersThatFitHint: 'Who could meet this need, the best fit first.',
  fitOn: 'both about',
  introducedBy: 'could be introduced by',
  waysBetween: 'How they could meet',
};

const fr: Words = {
  language: 'fr',
  other: { language: 'en', name: 'English' },
  lead: 'Qui travaille avec qui ici, à travers quoi, et qui le pourrait.',
  skip: 'Passer la carte',
  types: {
    Organisation: ['organisation', 'organisations'],
    Person: ['personne', 'personnes'],
    Project: ['projet', 'projets'],
    Programme: ['programme', 'programmes'],
    Partnership: ['partenariat', 'partenariats'],
    Event: ['événement', 'événements'],
    Need: ['besoin', 'besoins'],
    Offer: ['offre', 'offres'],
    Place: ['lieu', 'lieux'],
    Topic: ['thème', 'thèmes'],
    Source: ['source', 'sources'],
  },
  families: {
    alliance: 'alliance',
    part: 'participe',
    help: 'aide ou anime',
    money: 'finance',
    people: 'y travaille',
    structure: 'fait partie de',
  },
  members: counted('fr', 'membre', 'membres'),
  search: 'Rechercher',
  searchHint: 'Un nom : une organisation, une personne, un projet…',
  nothingFound: (text) => `Rien ici ne s’appelle « ${text} ».`,
  figures: 'Ce qu’il y a ici',
  questions: 'Des questions pour commencer',
  asksAllies: (name) => `${name} : avec qui, et à travers quoi ?`,
  asksWays: (from, to) => `De ${from} à ${to} : par quels chemins ?`,
  asksBrokers: 'Qui tient l’ensemble ?',
  map: 'Carte de qui est lié à qui',
  mapHint:
    'Les flèches déplacent, + et − zooment, 0 montre tout, n et p vont de l’un à l’autre, Entrée ouvre. La liste dit la même chose en mots.',
  mapFailed: 'La carte n’a pas pu être dessinée. Rechargez la page, ou lisez la même chose en mots :',
  legend: 'Légende et filtres',
  kinds: 'Qui et quoi',
  ties: 'Liens',
  namesHidden: counted('fr', 'nom caché avant de zoomer', 'noms cachés avant de zoomer'),
  leftOut: counted('fr', 'autre laissé de côté', 'autres laissés de côté'),
  tiesLeftOut: counted('fr', 'lien laissé de côté', 'liens laissés de côté'),
  untied: counted('fr', 'sans lien', 'sans lien'),
  closer: 'Agrandir',
  further: 'Réduire',
  whole: 'Tout montrer',
  list: 'Liste',
  asList: 'La carte en liste',
  listHint: 'Tout ce qui est sur la carte, et à qui c’est lié, les mieux liés d’abord.',
  filterNames: 'Seulement les noms avec',
  more: (count) => `${count.toLocaleString('fr')} de plus`,
  itsPage: (name) => `La page : ${name}`,
  tied: counted('fr', 'lien', 'liens'),
  back: 'Retour au premier écran',
  theme: 'Clair ou sombre',
  explorer: 'Développeurs',
  openInExplorer: 'Ouvrir cette requête dans l’explorateur',
  loading: 'Lecture de l’atlas…',
  empty: 'Rien n’est encore sur la carte. L’équipe la remplit depuis un classeur : npm run import -- FICHIER.xlsx',
  gone: 'Le serveur ne répond pas. Cette page réessaie toutes les quelques secondes.',
  failed: 'Pas de réponse à cela.',
  failedInPart: 'Une partie est restée sans réponse.',
  again: 'Réessayer',
  notThere: 'Cela n’est pas dans l’atlas, ou pas visible par tous.',
  tieTypes: {
    MEMBER_OF: ['membre de', 'membres'],
    UNDER: ['dans le cadre de', 'partenariats dans ce cadre'],
    PARTICIPATES_IN: ['participe à', 'y participe'],
    ENROLLED_IN: ['inscrit à', 'y est inscrit'],
    RUNS: ['anime', 'animé par'],
    FUNDS: ['finance', 'financé par'],
    SUPPORTS: ['aide', 'aidé par'],
    WORKS_FOR: ['travaille pour', 'y travaille'],
    FOUNDED: ['a fondé', 'fondé par'],
    ADVISES: ['conseille', 'conseillé par'],
    PART_OF: ['fait partie de', 'comprend'],
    ATTENDED: ['était à', 'y était'],
    HAS_NEED: ['cherche', 'cherché par'],
    HAS_OFFER: ['propose', 'proposé par'],
    KNOWS: ['connaît', 'connaît'],
    SUCCEEDED_BY: ['est devenu', 'était auparavant'],
    LOCATED_AT: ['se trouve à', 's’y trouve'],
    ABOUT: ['porte sur', 'porte là-dessus'],
    CITES: ['source', 'source de'],
    TWINNED_WITH: ['jumelé avec', 'jumelé avec'],
  },
  value: (value) => FRENCH_VALUES[value] ?? value.replaceAll('_', ' ').toLowerCase(),
  going: 'en cours',
  unsure: 'non confirmé',
  partners: 'Partenaires les plus proches',
  partnersHint: 'Qui partage le plus, et à travers quoi.',
  through: 'à travers',
  directly: 'directement',
  needs: 'Besoins',
  offers: 'Offres',
  timeline: 'Chronologie',
  began: 'commence',
  ended: 'se termine',
  undated: counted('fr', 'lien sans date connue', 'liens sans date connue'),
  sources: 'Sources',
  source: 'source',
  alsoCalled: 'aussi appelé',
  budget: 'budget',
  reach: (name) => `Comment ${name} peut joindre…`,
  between: (from, to) => `De ${from} à ${to}`,
  ways: 'Les meilleurs chemins',
  noWays: 'Aucun chemin n’est assez court pour avoir un sens.',
  perhapsMore: 'Il y avait beaucoup à regarder : de meilleurs chemins peuvent exister.',
  trust: (share) => `confiance ${percent('fr', share)}`,
  common: 'Partenaires des deux',
  noCommon: 'Ils n’ont pas de partenaire commun.',
  introducers: 'Qui pourrait les présenter',
  introducersHint: 'Des personnes qui se connaissent, par le travail, un événement ou une alliance.',
  noIntroducers: 'Personne de visible par tous ne le pourrait.',
  theyHaveMet: 'Ils se sont déjà rencontrés.',
  wholeTitle: 'Qui tient l’ensemble',
  brokers: 'Par qui passent la plupart des chemins',
  brokersHint: 'La part des plus courts chemins entre tous les autres qui passe par chacun.',
  share: (share) => percent('fr', share),
  wouldCutOff: 'sans lui, d’autres seraient coupés du reste',
  communities: 'Communautés',
  gaps: 'Qui pourrait se rencontrer',
  gapsHint: 'Des communautés qui travaillent sur la même chose et n’ont aucun lien.',
  sharedTopic: (topic) => `Autour de : ${topic}`,
  changes: 'Ce qui a changé',
  changed: (from, to) => `Ce qui a changé du ${from} au ${to}`,
  since: 'Depuis le',
  came: 'Nouveau',
  coverage: 'L’aide aux jeunes pousses',
  coverageHint: 'Combien proposent quelle aide à quel stade ; une case vide est un manque.',
  anyStage: 'stade inconnu',
  startUps: 'jeunes pousses à ce stade',
  went: 'Terminé',
  tiesMade: counted('fr', 'lien noué', 'liens noués'),
  tiesEnded: counted('fr', 'lien terminé', 'liens terminés'),
  year: 'Année',
  allYears: 'Toutes les années',
  asOf: (day) => (isYearsEnd(day) ? `fin ${day.slice(0, 4)}` : written('fr', day)),
  save: 'Enregistrer',
  suggestions: 'Alliances possibles',
  suggestionsHint: 'Sans lien à ce jour, et ce qui plaide pour en nouer un.',
  becauseNeeds: 'l’un cherche ce que l’autre propose :',
  becauseTopics: 'tous deux travaillent sur',
  becausePartners: 'tous deux sont alliés à',
  becausePlaces: 'tous deux se trouvent à',
  matches: 'Des besoins à satisfaire',
  matchesHint: 'Ce que l’un cherche et que l’autre propose, ce qui convient le mieux d’abord.',
  offersThatFit: 'Des offres qui conviennent',
  offersThatFitHint: 'Qui pourrait répondre à ce besoin, ce qui convient le mieux d’abord.',
  fitOn: 'tous deux sur',
  introducedBy: 'présentation possible par',
  waysBetween: 'Comment ils pourraient se rencontrer',
};

export function wordsFor(chosen: 'en' | 'fr' | null, browser: readonly string[]): Words {
  const first = browser.find((language) => /^(en|fr)\b/i.test(language)) ?? 'en';
  return (chosen ?? first.slice(0, 2).toLowerCase()) === 'fr' ? fr : en;
}
