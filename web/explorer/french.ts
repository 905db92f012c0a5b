/** The groups of examples in French; English is in the examples themselves. */
export const FRENCH_GROUPS: Readonly<Record<string, string>> = {
  Alliances: 'Alliances',
  Connections: 'De l’un à l’autre',
  'Programmes, projects and money': 'Programmes, projets et financements',
  'Needs, offers and help': 'Besoins, offres et aide',
  'People, events and days': 'Personnes, événements et dates',
  Places: 'Lieux',
  Finding: 'Trouver',
  'The whole ecosystem': 'L’écosystème entier',
};

/** The examples in French, by the names of their operations: the question, and what it shows. */
export const FRENCH_EXAMPLES: Readonly<Record<string, readonly [title: string, about: string]>> = {
  AlliesOfTheCite: [
    'Avec qui la Cité du Numérique est-elle alliée, et à travers quoi ?',
    'Chaque alliance avec ses membres et leurs rôles, qui aide et qui est aidé ; chaque lien avec sa source.',
  ],
  LeHavreSmartPortCity: [
    'Quels sont les enjeux du Havre Smart Port City : qui mène, qui paie, quels projets, et qui les porte ?',
    'Un programme, de son budget jusqu’aux acteurs qui portent ses projets.',
  ],
  AtTheKickOff: [
    'Qui était au lancement de l’Intelligent Cities Challenge au Havre, et avec quelle certitude ?',
    'Un lien a sa certitude et sa source : des présences sont sûres, d’autres rapportées.',
  ],
  WhatTheCiteOffers: [
    'Que propose la Cité du Numérique, et sur quels thèmes ?',
    'Toutes ses offres, si elles tiennent toujours, et sur quoi elles portent.',
  ],
  NeedsAndWhoMightHelp: [
    'Qui cherche encore quoi sur quelques thèmes, et qui pourrait aider par une offre sur les mêmes ?',
    'Les thèmes sont des variables : mettez-en d’autres.',
  ],
  CitiesOfTheChallenge: [
    'Quelles villes françaises sont dans l’Intelligent Cities Challenge, où sont-elles, et que font-elles ensemble ?',
    'Le même lien lu deux fois : les villes qui participent, et les alliances qui en sont nées.',
  ],
  OnADay: [
    'Que se passait-il le jour de l’an 2020 : à coup sûr, et autant que les dates le disent ?',
    'Des dates ne sont connues qu’en partie ; chaque question se pose des deux façons.',
  ],
  AroundDataManagement: [
    'Qui et quoi y a-t-il autour de la gestion des données : acteurs, projets, alliances, événements, besoins et offres ?',
    'Un thème mène à tout ce qui porte sur lui, quel que soit le type.',
  ],
  WhoHoldsWhichPosition: [
    'Qui a exercé des fonctions à la Ville ou à la Métropole, et que fait-il d’autre ? Qui a fondé ou dirige les lieux d’ici ?',
    'Les fonctions sont des liens avec un rôle. Le public ne voit que les personnes dont la ligne le permet.',
  ],
  WhatLiesWhere: [
    'Qu’y a-t-il quai Frissard : quels bâtiments, qui les anime, et qui ou quoi s’y trouve ?',
    'D’une rue à ses bâtiments, puis à qui s’y trouve.',
  ],
  MoneyByFunder: [
    'Qui finance quoi, et pour combien, les plus grosses sommes de chaque financeur d’abord ?',
    'L’argent est un lien : sa somme est sur le chemin du financeur à ce qu’il paie.',
  ],
  MembersOfStrategicAlliances: [
    'Quelles organisations sont dans une alliance stratégique ?',
    'Par type puis par nom, une page à la fois : pour la suivante, mettez endCursor dans la variable after.',
  ],
  SeveralAtOnce: [
    'Que sont ces choses, quel que soit leur type ? Dans l’ordre demandé, null pour ce qui n’existe pas.',
    'Par identifiant, pour qui en garde.',
  ],
  AtAGlance: [
    'Que contient l’atlas, et d’où cela vient-il ?',
    'Des chiffres, la dernière importation, et les lieux par âge.',
  ],
  PartnersAndWhy: [
    'Avec qui la Cité du Numérique est-elle alliée, de combien près, et par quoi ?',
    'Les plus proches d’abord, et ce qui fait chaque proximité.',
  ],
  InCommon: [
    'Quel allié EM Normandie et La French Tech ont-elles en commun, et est-il proche de chacune ?',
    'À quel point il est proche de l’une et de l’autre, et à travers quoi.',
  ],
  AroundTheCite: [
    'Qu’y a-t-il autour de la Cité du Numérique, prêt à dessiner ?',
    'Tout à deux pas, les mieux liés d’abord ; ce qui est laissé de côté est compté.',
  ],
  FromTheCiteToThePort: [
    'Comment la Cité du Numérique peut-elle joindre HAROPA, autrement que par la métropole que tous connaissent ?',
    'Deux réponses à une question : les chemins les plus sûrs, et ceux qui évitent qui est lié à tous.',
  ],
  WhoCouldIntroduceWhom: [
    'Qui, chez HAROPA, pourrait la présenter au ministre Olivier Dussopt ?',
    'Une chaîne de personnes qui se connaissent, et ce sur quoi chaque connaissance repose.',
  ],
  WhoHoldsItTogether: [
    'Par qui passent la plupart des chemins entre les autres, et que couperait l’absence de Soget ?',
    'Les intermédiaires, et ce qui serait coupé du reste sans l’un d’eux.',
  ],
  FindAnything: [
    'Que cherche peut-être qui a tapé « cite numerik », et pourquoi ?',
    'Les fautes de frappe sont pardonnées, et chaque résultat dit pourquoi il en est un.',
  ],
  TheWholeMap: [
    'À quoi ressemblait l’écosystème un jour donné, prêt à dessiner ? Ses quatre mieux liés, et combien il y en a d’autres.',
    'Des nœuds et des liens en simples listes, pour une carte à vous.',
  ],
  CommunitiesAndGaps: [
    'En quelles communautés l’écosystème se partage-t-il, et lesquelles travaillent sur la même chose sans se connaître ?',
    'Des communautés selon la densité de leurs liens, et les meilleures chances d’en lier deux.',
  ],
  WhatCameAndWent: [
    'Qu’est-ce qui est venu et parti en 2021 et 2022, quelles alliances se taisent depuis longtemps, et qu’ont donné nos événements ?',
    'Ce qui a commencé et fini, ce qui s’est tu, ce qui est né d’événements, et la chronologie d’un acteur.',
  ],
  AroundLeHavre: [
    'Quelles entreprises et jeunes pousses y a-t-il à moins de 75 km du Havre, à vol d’oiseau, hors de la ville elle-même ?',
    'Les plus proches d’abord, et à combien de kilomètres.',
  ],
  WhoMightHelpWhom: [
    'Avec qui la Cité du Numérique pourrait-elle s’allier, et pourquoi ? Quels besoins pourraient être satisfaits, et qui présenterait les deux ?',
    'Chaque part d’un score est dite : besoins, thèmes, partenaires, lieux.',
  ],
  ATeamForACall: [
    'Qui, au Havre, pourrait répondre avec la Cité du Numérique à un appel pour une plateforme de données du port ?',
    'Pour chaque chose que l’appel demande, qui peut la donner et ce qui le prouve ; et si l’équipe est déjà proche.',
  ],
  HelpForStartUps: [
    'Quelle aide y a-t-il pour les jeunes pousses à quel stade, et où n’y en a-t-il pas ?',
    'Une grille de stades et de services ; une case vide est un manque.',
  ],
};
