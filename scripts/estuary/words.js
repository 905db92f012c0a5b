/** The words that names and texts are made of. Given names are real; everything else is made up of things seen in a port. */

/** @param {string} text */
const words = (text) => text.trim().split(/\s*,\s*/);

export const GIVEN_NAMES = words(`
  Camille, Zoé, Chloé, Élodie, Anaïs, Léa, Inès, Jérôme, Loïc, Gaëlle, Noël, François, Maëlle, Łucja, Michał, Paweł,
  Bożena, Jörg, Björn, Günther, Sofía, Íñigo, Çağla, Aïcha, Fatoumata, Mamadou, Yasmine, Kenza, Amélie, Édouard, Éloïse,
  Thaïs, Hélène, Agnès, Benoît, Stéphane, Océane, Anne-Sophie, Jean-Noël, Marie-Ève, Raphaël, Théo, Hugo, Lina, Nora,
  Ibrahim, Moussa, Awa, Thi Mai, Minh, Lucas, Manon, Clément, Aurélie, Sébastien, Frédéric, Cécile, Brigitte, Gérard,
  Yves, Solène, Erwan, Tanguy, Maud, Rosa, João, Conceição, Åsa, Søren, Zofia, Kacper, Nils, Ingrid, Orla, Siân, Rhys,
  Odile, Capucine, Lilou, Baptiste, Corentin, Perrine, Ulysse, Victoire, Wassim, Xavière, Yaël, Zélie, Otto, Eszter`);

const FAMILY_BEGINNINGS = words(`
  Brume, Vague, Sable, Écume, Houle, Ancre, Phare, Galet, Varech, Œil, Rade, Digue, Quille, Voile, Marée, Mouette, Goéland,
  Crabe, Cœur, Łodzi, Weiß, Groß, Bouée, Jetée, Algue, Corail, Embrun, Amarre, Étrave, Sel`);

const FAMILY_ENDINGS = words(`
  bois, val, vent, mont, roche, fosse, pré, lande, mer, court, lieu, ville, clair, fort, noir, doux, flot, rive, ciel, pont,
  champ, nord, haut, bec, sœur`);

export const FAMILY_NAMES = FAMILY_BEGINNINGS.flatMap((beginning) =>
  FAMILY_ENDINGS.map((ending) => `${beginning}${ending}`),
);

/** Patterns of a family name, more or less often. */
export const FAMILY_PATTERNS = {
  '%': 80,
  'Le %': 6,
  'de %': 5,
  "O'%": 3,
  '%-%': 5,
};

export const THINGS = words(`
  Mouette, Crabe, Phare, Varech, Œil de Houle, Bouée, Goéland, Bigorneau, Sardine, Ancre, Amarre, Palan, Boussole, Grue,
  Écluse, Bassin, Docker, Conteneur, Remorqueur, Pilotine, Sémaphore, Balise, Digue, Jusant, Flot, Embrun, Hublot,
  Cabestan, Gabarre, Chalut, Étrave, Gouvernail, Quille, Vigie, Nœud, Pieuvre, Hippocampe, Cormoran, Moule, Méduse`);

export const QUALITIES = words(`
  Quantique, Logique, Solidaire, Nomade, Magnétique, Circulaire, Solaire, Utile, Mobile, Agile, Fertile, Bizarre, Timide,
  Sobre, Rapide, Limpide, Électrique, Numérique, Acoustique, Tranquille, Fantastique, Mécanique, Pacifique, Océanique,
  Insulaire, Lunaire, Polaire, Hydraulique, Robotique, Sensible, Flexible, Visible, Durable, Aimable, Portable, Binaire`);

/** What a thing may belong to or lie at, for the names of projects, events and associations. */
export const PLACES_OF = words(`
  des bassins, des quais, de l'estuaire, du Quai 2, du Quai 7, du Quai 10, de la Halle aux Marées, des dockers,
  des remorqueurs, de la grande écluse, du chenal, de l'avant-port, des hangars, de la Cale sèche no 3, des pontons,
  du front de mer, des canaux, de l'Œuf, des cœurs d'îlot, de la presqu'île, de la Tour Sémaphore, du Dock 7, du Dock 11`);

export const PROJECT_THINGS = words(`
  Jumeau numérique, Plateforme de données, Observatoire, Démonstrateur, Navette autonome, Réseau de capteurs, Atelier mobile,
  Cartographie, Boucle de chaleur, Consigne partagée, Tableau de bord, Bibliothèque d'objets, École de code, Marché en ligne,
  Carnet de bord, Corridor logistique, Drones d'inspection, Ferme d'algues, Guichet unique, Archives sonores, Balises bavardes,
  Assistant d'amarrage, Tri automatique, Serre flottante, Vélos-cargos, Prévision de marée, Passeport des marchandises`);

/** What makes long names long. */
export const LONG_TAILS = [
  'et de ses quais, pour la mise en commun des outils, des données et des bonnes idées',
  "pour l'étude, la sauvegarde et la mise en valeur du patrimoine portuaire et fluvial",
  "et l'accueil des jeunes pousses, des artisans et des chercheurs de passage",
  'vers une exploitation sobre, partagée et ouverte à toutes les communes de la rive',
];

/** Names of organisations by kind; `%t` a thing, `%q` a quality, `%f` a family name, `%o` what it belongs to, `%n` a number. */
export const ORGANISATION_PATTERNS = {
  START_UP: ['%t %q', '%t & %t', 'Quai %n %t %q'],
  COMPANY: [
    ...['Transports %f', 'Chantiers %f', '%f & Fils', '%f, %f et Associés', 'Ateliers %f', 'Établissements %f'],
    ...['Conserverie %f', 'Manutention %f', 'Remorquage %f', 'Œuvres mécaniques %f', 'Kontor %f GmbH'],
  ],
  INCUBATOR: ['Incubateur %t %q'],
  COWORKING: ['Comptoir %t %q', 'Le Hangar %n %t'],
  FABLAB: ['Fablab %o', 'Fablab %t %q'],
  SCHOOL: ['École %q %o', 'Lycée %f', 'Institut %t %q'],
  RESEARCH: ['Laboratoire %t %q', 'Unité de recherche %t %q'],
  PUBLIC_AUTHORITY: ['Commune de Saint-%f', 'Syndicat %o', 'Agence %q %o', 'Direction %o'],
  ASSOCIATION: ['Les Amis %o', 'Association %t %q', "L'Équipage %o", 'Collectif %q %o'],
  NETWORK: ['Réseau %t %q', 'Grappe %q %o'],
  FUNDER: ['Fonds %t %q', 'Caisse %o', 'Banque %f'],
  OTHER: ['Théâtre %o', 'Radio %t %q', 'Musée %o'],
};

/** How many of each kind, beside the hubs. */
export const ORGANISATION_COUNTS = {
  START_UP: 130,
  COMPANY: 94,
  ASSOCIATION: 50,
  PUBLIC_AUTHORITY: 22,
  RESEARCH: 18,
  SCHOOL: 16,
  OTHER: 15,
  FUNDER: 13,
  COWORKING: 11,
  NETWORK: 11,
  FABLAB: 7,
  INCUBATOR: 7,
};

/** The players that everybody meets: they stand first, hence weigh most. */
export const HUBS = [
  { name: 'Grand Port de Port-Estuaire', kind: 'PUBLIC_AUTHORITY', founded: '1921', place: 'quai-1' },
  { name: 'Ville de Port-Estuaire', kind: 'PUBLIC_AUTHORITY', founded: '1898', place: 'port-estuaire' },
  { name: 'La Grande Écluse', kind: 'INCUBATOR', founded: '2012', place: 'grande-ecluse' },
  { name: 'Métropole Port-Estuaire et Deux-Rives', kind: 'PUBLIC_AUTHORITY', founded: '2001', place: 'tour-semaphore' },
  { name: 'Université des Marées', kind: 'SCHOOL', founded: '1984', place: 'cite-des-balises' },
  { name: 'Estuaire Numérique', kind: 'NETWORK', founded: '2014', place: 'quai-10' },
];

export const LEGAL_FORMS = {
  START_UP: ['SAS', 'SARL'],
  COMPANY: ['SA', 'SARL', 'SAS'],
  ASSOCIATION: ['association loi 1901'],
  NETWORK: ['association loi 1901', 'GIE'],
  PUBLIC_AUTHORITY: ['collectivité', 'établissement public'],
};

/** Texts that a careless spreadsheet would take for formulas, mentions or lists. */
export const AWKWARD_TEXTS = [
  '=SUM(people) is what the founder answers when asked how many work there.',
  '=2+2, the motto painted on the door.',
  '+33 is not our prefix: the country is invented.',
  '+ open on Saturdays',
  '- ferries, - trams, - a bicycle: whatever moves.',
  '@quai is how the invented newspaper calls it.',
  '"Quoted" from first to last word, and said twice: "quoted".',
  'Two lines:\nthe second one stands below the first.',
];

export const DESCRIPTIONS = [
  'Invented: nobody has ever met it.',
  'Invented player; works between the basins and the town.',
  'Invented. Known for answering letters in verse.',
  'Invented; moved twice, and always closer to the water.',
  'Invented for trying the atlas: takes part in more than it can remember.',
];

export const HEADLINES = {
  PUBLIC: ['Invented delegate', 'Invented expert', 'Invented founder', 'Invented lecturer', 'Invented harbour pilot'],
  STAFF: ['Invented student', 'Invented analyst', 'Invented technician', 'Invented buyer', 'Invented accountant'],
};

export const JOBS = words(`
  director, head of innovation, project manager, engineer, researcher, lecturer, harbour pilot, data steward, intern,
  community manager, accountant, president, fablab manager, delegate, designer`);

export const GIVES = words(`
  mentoring on, an hour of machine time for, a data set on, a pilot site for, a meeting room for talks on, a first customer in,
  two days of training in, an introduction to players in, a jury member for, second-hand equipment for`);
