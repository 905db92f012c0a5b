import { dated, FIRST_DAY, includes, TODAY, yearOf } from './dates.js';
import { slug } from './names.js';
import { SHEETS, SHORT_FORMS } from './sheets.js';
import { AWKWARD_TEXTS, DESCRIPTIONS } from './words.js';

/** @import { Random } from './random.js' */
/** @import { Span } from './dates.js' */
/** @import { Row, Sheet } from './workbook.js' */

/**
 * `row` is what stands in the workbook; the rest is what the city knows of an entity beside it: the true days of its life,
 * its topics' ids, and how often it is drawn.
 * @typedef {{ type: string, id: string, name: string, row: Row, span: Span, topics: readonly string[], weight: number }} Entity
 * @typedef {{ name: string, [heading: string]: import('./workbook.js').Cell }} NamedRow
 * @typedef {{ from: string, type: string, to: string, [column: string]: any }} TieRow
 * @typedef {{ role?: string, span?: Span, source?: string, confidence?: string, [column: string]: unknown }} TieDetails
 */

const ALWAYS = { from: Number.NEGATIVE_INFINITY, to: null };

/** The id of the first source. */
const ROOT = 'port-estuaire-a-city-invented-for-trying-the-atlas';

/** Where most things are. */
const HOME = 'XE';

const CONFIDENCES = { CONFIRMED: 70, REPORTED: 20, INFERRED: 7, '': 3 };

/** Collects what the parts of the city add, and keeps ids unique and ties single. */
export class City {
  /** @type {Map<string, Entity>} */
  #entities = new Map();
  /** @type {TieRow[]} */
  #ties = [];
  /** What is tied already, by a row of its own or in short form. */
  #tied = new Set();
  /** @type {Row[]} */
  identifiers = [];
  /** @type {Row[]} */
  attributes = [];
  #tieRandom;

  /** @param {Random} random */
  constructor(random) {
    this.random = random;
    this.#tieRandom = random.fork('ties');
  }

  /**
   * @param {string} type
   * @param {NamedRow} row
   * @param {{ span?: Span, topics?: readonly string[], weight?: number }} [facts]
   * @returns {Entity}
   */
  add(type, row, { span = ALWAYS, topics = [], weight = 1 } = {}) {
    const id = this.#unusedId(row.name);
    const source = row.source ?? (id === ROOT ? undefined : this.sourceOf(span));
    const entity = { type, id, name: row.name, row: { id, topics, ...row, source }, span, topics, weight };
    this.#entities.set(id, entity);
    this.#claimShortForms(entity);
    return entity;
  }

  /**
   * Ties two entities, once: what is tied already stays as it is.
   * @param {Entity} from
   * @param {string} type
   * @param {Entity} to
   * @param {TieDetails} [details]
   * @returns {boolean} whether the tie is new
   */
  tie(from, type, to, details = {}) {
    const key = keyOf(type, from.id, to.id);
    if (from === to || this.#tied.has(key)) return false;
    this.#tied.add(key);
    this.#ties.push(this.#tieRow(from.id, type, to.id, details));
    return true;
  }

  /**
   * Ties two entities once more, in another role or at another time. Then both ties need an id, to be told apart.
   * @param {TieRow} tie
   * @param {TieDetails} details
   */
  tieAgain(tie, details) {
    tie.id = `tie:${tie.from}:${tie.type.toLowerCase()}:${tie.to}:1`;
    this.#ties.push({ ...this.#tieRow(tie.from, tie.type, tie.to, details), id: tie.id.replace(/1$/, '2') });
  }

  /** @param {string} type */
  of(type) {
    return [...this.#entities.values()].filter((entity) => entity.type === type);
  }

  /** @param {number} day */
  livingOrganisations(day) {
    return this.of('Organisation').filter(({ span }) => includes(span, day));
  }

  /** @param {string} type */
  tiesOf(type) {
    return this.#ties.filter((tie) => tie.type === type);
  }

  /** @param {string} id */
  get(id) {
    return /** @type {Entity} */ (this.#entities.get(id));
  }

  /**
   * @param {string} type
   * @param {string} name
   */
  named(type, name) {
    return /** @type {Entity} */ (this.of(type).find((entity) => entity.name === name));
  }

  /**
   * The invented directory of the year in which something began; for what has no date, the source that the others cite.
   * @param {Span | undefined} span
   */
  sourceOf(span = ALWAYS) {
    if (span.from === ALWAYS.from) return ROOT;
    const year = Math.min(Math.max(yearOf(span.from), yearOf(FIRST_DAY)), yearOf(TODAY));
    return `directory-of-port-estuaire-${year}`;
  }

  /**
   * Different topics' ids; those that stand first, in each branch the wider ones, come more often.
   * @param {Random} random
   * @param {number} count
   */
  drawTopics(random, count) {
    const topics = this.of('Topic').map(({ id }, rank) => ({ id, weight: 1 / (rank + 20) }));
    return random.sample(topics, count, ({ weight }) => weight).map(({ id }) => id);
  }

  /**
   * Different places' ids: cities and the sites in them.
   * @param {Random} random
   * @param {number} count
   */
  drawPlaces(random, count) {
    const places = this.of('Place').filter(({ row }) => row.kind === 'SITE' || row.kind === 'CITY');
    return random.sample(places, count, ({ row }) => (row.country === HOME ? 5 : 1)).map(({ id }) => id);
  }

  /** @param {Random} random */
  describe(random) {
    if (random.chance(0.03)) return random.pick(AWKWARD_TEXTS);
    return random.chance(0.6) ? random.pick(DESCRIPTIONS) : undefined;
  }

  /**
   * @param {Entity} entity
   * @param {string} name
   * @param {string} value
   */
  attribute({ id }, name, value) {
    this.attributes.push({ id, name, value });
  }

  /** @returns {Sheet[]} */
  sheets() {
    const byType = new Map(SHEETS.map(({ entity }) => [entity, this.of(String(entity)).map(({ row }) => row)]));
    const others = new Map([
      ['Ties', this.#tieRows()],
      ['Identifiers', this.identifiers],
      ['Attributes', this.attributes],
    ]);
    return SHEETS.map(({ name, entity, headings }) => ({
      name,
      headings,
      rows: others.get(name) ?? byType.get(entity) ?? [],
    }));
  }

  #tieRows() {
    const order = [...new Set(this.#ties.map(({ type }) => type))];
    return this.#ties.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  }

  /**
   * @param {string} from
   * @param {string} type
   * @param {string} to
   * @param {TieDetails} details
   * @returns {TieRow}
   */
  #tieRow(from, type, to, { role, span, ...own }) {
    const confidence = this.#tieRandom.oneOf(CONFIDENCES) || undefined;
    return {
      from,
      type,
      to,
      role:
        confidence === 'INFERRED' ? `${role ?? type.toLowerCase().replaceAll('_', ' ')}, as we read the minutes` : role,
      ...(span && dated(this.#tieRandom, span)),
      source: this.sourceOf(span),
      confidence,
      ...own,
    };
  }

  /** @param {Entity} entity */
  #claimShortForms({ id, row }) {
    for (const { heading, type, incoming } of SHORT_FORMS)
      for (const other of [row[heading] ?? []].flat().map(String))
        this.#tied.add(incoming ? keyOf(type, other, id) : keyOf(type, id, other));
  }

  /** @param {string} name */
  #unusedId(name) {
    const base = slug(name);
    let id = base;
    for (let number = 2; this.#entities.has(id); number++) id = `${base}-${number}`;
    return id;
  }
}

/**
 * @param {string} type
 * @param {string} from
 * @param {string} to
 */
function keyOf(type, from, to) {
  const ends = type === 'KNOWS' || type === 'TWINNED_WITH' ? [from, to].sort() : [from, to];
  return [type, ...ends].join(' ');
}
