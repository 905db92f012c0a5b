/** @import { City } from './city.js' */

/** Two spaces of indent a level; the kind stands on the widest topic and holds for all below it. */
const TOPICS = `
SECTOR port and maritime
  smart port
    berth planning
    digital twin of the port
    port call optimisation
    just-in-time arrival
  shipbuilding
    hull inspection
    composite boats
  fisheries
    oyster farming
    seaweed
  marine renewables
    tidal power
    offshore wind
SECTOR logistics
  last mile
    cargo bikes
    shared lockers
  cold chain
  customs
    paperless customs
  rail freight
  road haulage
  inland waterways
  warehousing
SECTOR energy
  district heating
  hydrogen
    hydrogen bunkering
  solar roofs
  energy efficiency
  shore power
SECTOR tourism and culture
  cruise passengers
  museums
  street theatre
  heritage
    lighthouses
  festivals
  sound archives
SECTOR industry
  metalwork
  chemistry
    green chemistry
  food processing
  maintenance
    predictive maintenance
  recycling
SECTOR health and care
  telemedicine
  ageing well
  occupational health
TECHNOLOGY digital technology
  data management
    open data platform
    data spaces
    data quality
  artificial intelligence
    computer vision
    language models
    forecasting
  internet of things
    low-power sensors
    5G
  cybersecurity
  blockchain
  geographic information
TECHNOLOGY machines and materials
  robotics
    underwater robots
  drones
    drone inspection
  3D printing
  batteries
  new materials
SKILL digital skills
  software development
    web development
    embedded software
  data analysis
  user experience
  network engineering
SKILL business skills
  accounting
  fundraising
  intellectual property
  marketing
  export
  project management
  public procurement
SKILL craft skills
  welding
  carpentry
  boat handling
  electronics
  sail making
  naval drawing
THEME city life
  mobility
    ferries
    night buses
  housing
  climate adaptation
    flood protection
    cool streets
  air quality
  zero waste
  participation
THEME working together
  entrepreneurship
    first customers
    student founders
  open innovation
  training for all
  women in tech
  twin cities
  Œuvres & métiers d'art
  Łódka: small boats
  Straße & quai
`;

/** @param {City} city */
export function addTopics(city) {
  /** @type {{ depth: number, id: string }[]} */
  const above = [];
  let kind = '';
  for (const line of TOPICS.trim().split('\n')) {
    const [, indent, ownKind, name] = /** @type {RegExpMatchArray} */ (line.match(/^( *)(?:([A-Z]{4,}) )?(.+)$/));
    kind = ownKind ?? kind;
    while (above.length > 0 && above[above.length - 1].depth >= indent.length) above.pop();
    const topic = city.add('Topic', { name, kind, 'part of': above.at(-1)?.id });
    above.push({ depth: indent.length, id: topic.id });
  }
}
