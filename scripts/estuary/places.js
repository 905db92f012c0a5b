/** @import { City, Entity } from './city.js' */
/** @import { Random } from './random.js' */

/** Country codes from ISO 3166's user-assigned range: no country has them. All points lie in the open Atlantic. */
const COUNTRIES = [
  {
    name: 'Estuarie',
    code: 'XE',
    latitude: 47.6,
    longitude: -9.4,
    regions: [
      { name: 'Haute-Estuarie', cities: ['Port-Estuaire', 'Brumeville-sur-Rade', 'Sablevent', 'Écumeroche'] },
      { name: 'Basse-Estuarie', cities: ['Galetmont', "L'Œil-de-Mer", 'Varechlande'] },
      { name: 'Îles-du-Jusant', cities: ['Houlepont'] },
    ],
  },
  {
    name: 'Brumeland',
    code: 'XB',
    latitude: 53.1,
    longitude: -15.2,
    regions: [
      { name: 'Fogshire', cities: ['Foghaven', "Saint Nobody's Quay"] },
      { name: 'Mistmoor', cities: ['Mistmouth'] },
    ],
  },
  {
    name: 'Weißküste',
    code: 'XW',
    latitude: 55.8,
    longitude: -18.6,
    regions: [{ name: 'Nebelgau', cities: ['Weißhafen', 'Straßenhafen'] }],
  },
  {
    name: 'Łodzimorze',
    code: 'XL',
    latitude: 44.9,
    longitude: -13.7,
    regions: [{ name: 'Łódkowo', cities: ['Łódkoport', 'Żaglów'] }],
  },
];

/** Quarters of Port-Estuaire, and the sites in them. */
const QUARTERS = {
  'Quartier des Bassins': [
    ...['Quai 1', 'Quai 2', 'Quai 3', 'Quai 4', 'Quai 5', 'Quai 6', 'Quai 7', 'Quai 8', 'Quai 9', 'Quai 10', 'Quai 11'],
    ...['Quai 12', 'Dock 7', 'Dock 11', 'Cale sèche no 3', 'Halle aux Marées'],
  ],
  "Quartier de l'Écume": ['Tour Sémaphore', 'Cité des Balises', "Maison de l'Œuf", "Jardin d'hiver", 'Gare du Chenal'],
  'Presqu’île du Jusant': ['Hangar 2', 'Hangar 10', 'Station Łódka', 'Grande Écluse', 'Phare Vieux'],
};

const SITES_ELSEWHERE = [
  { name: 'Quai 2', city: 'Galetmont' },
  { name: 'Mole 4', city: 'Foghaven' },
  { name: 'Speicher 12', city: 'Weißhafen' },
  { name: 'Nabrzeże 9', city: 'Łódkoport' },
  { name: 'Criée aux algues', city: 'Varechlande' },
];

/** @param {City} city */
export function addPlaces(city) {
  const random = city.random.fork('places');
  for (const country of COUNTRIES) addCountry(city, random, country);
  const home = city.named('Place', 'Port-Estuaire');
  for (const [quarter, sites] of Object.entries(QUARTERS)) {
    const parent = addSite(city, random, quarter, home);
    for (const site of sites) addSite(city, random, site, parent);
  }
  for (const site of SITES_ELSEWHERE) addSite(city, random, site.name, city.named('Place', site.city));
}

/**
 * @param {City} city
 * @param {Random} random
 * @param {typeof COUNTRIES[number]} country
 */
function addCountry(city, random, { name, code, latitude, longitude, regions }) {
  const place = city.add('Place', { name, kind: 'COUNTRY', country: code, latitude, longitude, code });
  for (const [order, { name, cities }] of regions.entries()) {
    const region = city.add('Place', {
      name,
      kind: 'REGION',
      country: code,
      ...near(random, place, 0.9),
      'part of': place.id,
      code: `${code}${order + 1}`,
    });
    for (const [number, cityName] of cities.entries())
      city.add('Place', {
        name: cityName,
        kind: 'CITY',
        'postal code': `0${order + 1}${number}00`,
        country: code,
        ...near(random, region, 0.3),
        'part of': region.id,
        code: `${code}${order + 1}0${number + 1}`,
      });
  }
}

/**
 * @param {City} city
 * @param {Random} random
 * @param {string} name
 * @param {Entity} parent
 */
function addSite(city, random, name, parent) {
  return city.add('Place', {
    name,
    kind: 'SITE',
    address: random.chance(0.7) ? `${random.int(1, 120)} bis, ${name}` : undefined,
    'postal code': String(parent.row['postal code']).slice(0, 4) + random.int(0, 9),
    country: parent.row.country,
    ...near(random, parent, 0.02),
    'part of': parent.id,
  });
}

/**
 * A point at most `degrees` away.
 * @param {Random} random
 * @param {Entity} place
 * @param {number} degrees
 */
function near(random, { row }, degrees) {
  const shift = () => (random.next() * 2 - 1) * degrees;
  const rounded = (/** @type {number} */ value) => Math.round(value * 10_000) / 10_000;
  return { latitude: rounded(Number(row.latitude) + shift()), longitude: rounded(Number(row.longitude) + shift()) };
}
