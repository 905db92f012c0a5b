/** @import { City } from './city.js' */

const YEARS = Array.from({ length: 11 }, (_, index) => 2015 + index);

/** Every source says that it is made up; the first one is what the others cite. */
const SOURCES = [
  { name: 'Port-Estuaire, a city invented for trying the atlas', path: '' },
  ...YEARS.map((year) => ({ name: `Directory of Port-Estuaire ${year}`, path: `directory/${year}`, year })),
  ...YEARS.map((year) => ({ name: `Minutes of the round table ${year}`, path: `minutes/${year}`, year })),
  { name: "L'Écho des Quais, an invented newspaper", path: 'echo' },
  { name: "What the harbour master's parrot said", path: 'parrot' },
  { name: 'Register of invented enterprises', path: 'register' },
];

const IDENTIFIERS =
  'SIREN numbers run from 000 001 000 on: their check digit is right, and no register gives out numbers that begin with 000. ' +
  'SIRET and VAT numbers follow from them; RNA numbers name a department 999, PIC numbers begin with 000000, ROR ids with ' +
  '00000, Wikidata items with Q9990: none exists.';

/** @param {City} city */
export function addSources(city) {
  for (const source of SOURCES) addSource(city, source);
}

/**
 * @param {City} city
 * @param {{ name: string, path: string, year?: number }} source
 */
function addSource(city, { name, path, year = 2025 }) {
  return city.add('Source', {
    name,
    url: `https://port-estuaire.example/${path}`,
    publisher: 'Port-Estuaire (invented)',
    'retrieved on': ['2025-10-31', `${year}-12`, `${year}`][path.length % 3],
    description:
      `Invented for trying the atlas: no such place, player or person exists. ${path === 'register' ? IDENTIFIERS : ''}`.trim(),
  });
}
