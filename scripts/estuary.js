/**
 * `npm run estuary` writes seed/estuary.xlsx: Port-Estuaire, a port city that does not exist, large enough to try the atlas
 * on. Same seed, same bytes, on every machine.
 *
 * What it holds: about 400 organisations, 900 people, 300 projects, 25 programmes, 250 partnerships, 80 events, 60 places,
 * 120 topics, 150 needs, 200 offers and their ties over ten years, with every kind of tie between every pair of types that
 * the model allows, and what real data brings: accents, homonyms (2 % of names) and near-homonyms (5 % of organisations and
 * people; more where names differ by a number), dates known to the year, month, day or not at all, gaps, texts that look
 * like formulas, people and alliances that only staff may see.
 *
 * How it is drawn: organisations weigh 1 / (rank + 3), so that a few are in nearly everything. A partnership has an anchor,
 * drawn by weight, and allies whom one of four mechanisms brings. They are tried in proportions 6 : 8 : 4 : 2; where one finds
 * nobody, anchor and mechanism are drawn again:
 *
 * - shared topic: others that work on one of the anchor's topics;
 * - co-attendance: others at an event where the anchor was within the two years before;
 * - allies of allies: those with whom the anchor's allies have been allied, but not yet the anchor;
 * - chance: anybody.
 *
 * Ten more are drawn by chance among people that only staff may see. The Attributes sheet tells for each partnership which
 * mechanism drew it (`drawn by`), so that a suggestion can be held against what made the alliances. Attendance follows
 * topics and weight; all other ties follow weight (`links.js`). Members join while they exist, and dates never contradict.
 */
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { City } from './estuary/city.js';
import { addEvents } from './estuary/events.js';
import { addExchanges } from './estuary/exchanges.js';
import { addLinks } from './estuary/links.js';
import { addOrganisations } from './estuary/organisations.js';
import { addPartnerships } from './estuary/partnerships.js';
import { addPeople } from './estuary/people.js';
import { addPlaces } from './estuary/places.js';
import { addProgrammes } from './estuary/programmes.js';
import { addProjects } from './estuary/projects.js';
import { Random } from './estuary/random.js';
import { addSources } from './estuary/sources.js';
import { addTopics } from './estuary/topics.js';
import { workbookBytes } from './estuary/workbook.js';

const SEED = 'Port-Estuaire';
const TARGET = fileURLToPath(new URL('../seed/estuary.xlsx', import.meta.url));

/** Each part draws on those before it. */
const PARTS = [
  ...[addSources, addTopics, addPlaces, addOrganisations, addPeople, addProgrammes, addProjects, addEvents],
  ...[addPartnerships, addExchanges, addLinks],
];

/** The workbook, as bytes. */
export function buildEstuary() {
  const city = new City(new Random(SEED));
  for (const addTo of PARTS) addTo(city);
  return workbookBytes('Port-Estuaire', city.sheets());
}

if (argv[1] && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, buildEstuary());
}
