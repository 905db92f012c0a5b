import { type Preview, type Problem, problemAt, type Records } from '../changes/changes.js';
import type { GraphStore } from '../graph/store.js';
import { type Model, parseUrl, searchKey } from '../model/model.js';
import { closeness } from '../search/closeness.js';
import { differInNumbers, type Known, readKnown } from './known.js';

/** A new entity that may be one that the graph, or another row, has already. Nothing is made one by itself. */
export interface LikelyDuplicate {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly other: { readonly id: string; readonly name: string };
  /** How likely, up to 1. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

export type DuplicateReason = 'SAME_NAME' | 'SIMILAR_NAME' | 'SAME_DOMAIN' | 'SAME_SITE';

export interface Duplicates {
  readonly duplicates: readonly LikelyDuplicate[];
  readonly problems: readonly Problem[];
}

/** From here on a likeness is told. */
const LEAST = 0.88;
/** What is left of the doubt when two have a domain, or a place, in common. */
const DOUBT: Readonly<Record<string, number>> = { SAME_DOMAIN: 0.1, SAME_SITE: 0.8 };
/** What many have in common tells none from another: a domain that hosts all, a word that all names have. */
const MOST_SHARING = 30;
const MOST_AT_A_DOMAIN = 3;
/** The likeliest are told; a file with more has a trouble of another kind. */
const MOST_TOLD = 200;

const LOCATED_AT = 'LOCATED_AT';

/** The new entities that may be there already, the likeliest first. */
export async function duplicatesIn(
  store: GraphStore,
  model: Model,
  records: Records,
  { changeSet, entities }: Preview,
): Promise<Duplicates> {
  const created = new Set(changeSet.entities.flatMap(({ id, before }) => (before === null ? [id] : [])));
  if (created.size === 0) return { duplicates: [], problems: [] };
  const old = (await readKnown(store, model)).filter(({ id }) => !entities.has(id));
  // The new ones come last: of two rows the later one is told of.
  const spoken = [...entities.keys()].toSorted((a, b) => Number(created.has(a)) - Number(created.has(b)));
  const sites = await sitesOf(store, changeSet);
  const traits = [...old, ...spoken.flatMap((id) => knownAs(id, entities))].map((known) =>
    traitsOf(model, known, sites),
  );
  const duplicates = pairsIn(traits, created)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_TOLD);
  const places = new Map(
    records.entities.toReversed().flatMap(({ type, id, place }) => (type === null ? [] : [[id, place]])),
  );
  const problems = duplicates.flatMap((duplicate) => {
    const place = places.get(duplicate.id);
    return place ? [problemAt(place, { ...WARNING, value: duplicate.name, message: messageOf(duplicate) })] : [];
  });
  return { duplicates, problems };
}

const WARNING = { severity: 'WARNING', code: 'LIKELY_DUPLICATE', property: 'name' } as const;

const REASONS: Readonly<Record<DuplicateReason, string>> = {
  SAME_NAME: 'the same name',
  SIMILAR_NAME: 'a similar name',
  SAME_DOMAIN: 'the same web domain',
  SAME_SITE: 'the same place',
};

function messageOf({ name, other, score, reasons }: LikelyDuplicate): string {
  const because = reasons.map((reason) => REASONS[reason]).join(', ');
  return `"${name}" may be ${other.id} ("${other.name}"): ${because} (${score.toFixed(2)}); if it is, give it that id`;
}

function knownAs(id: string, entities: Preview['entities']): Known[] {
  const state = entities.get(id);
  if (!state) return [];
  const { name, kind, url, identifiers } = state.properties;
  return [
    {
      id,
      type: state.type,
      name: String(name ?? ''),
      kind: typeof kind === 'string' ? kind : null,
      url: typeof url === 'string' ? url : null,
      numbers: Array.isArray(identifiers) ? identifiers : [],
      origin: null,
    },
  ];
}

/** Where things are, as it will be, by id. */
async function sitesOf(store: GraphStore, { ties }: Preview['changeSet']): Promise<Map<string, Set<string>>> {
  const sites = new Map<string, Set<string>>();
  const add = (id: string, place: string) => sites.set(id, (sites.get(id) ?? new Set()).add(place));
  for (const { from, to } of await store.query(
    `MATCH (a:Entity)-[:${LOCATED_AT}]->(b:Entity) RETURN a.id AS from, b.id AS to`,
  ))
    add(String(from), String(to));
  for (const { type, from, to, after } of ties) if (type === LOCATED_AT && after) add(from, to);
  return sites;
}

/** What an entity is compared by. */
interface Traits extends Known {
  /** Its folded name without the words that say nothing, as it stands and in the order of the alphabet. */
  readonly words: string;
  readonly sorted: string;
  readonly domain: string | null;
  readonly sites: ReadonlySet<string>;
}

/** Legal forms and small words, in French and English. */
const SAYS_NOTHING = new Set(
  'le la les l un une de du des d a au aux et en the of and for in sa sas sarl ltd inc'.split(' '),
);

const NO_SITES: ReadonlySet<string> = new Set();

function traitsOf({ entities }: Model, known: Known, sites: ReadonlyMap<string, ReadonlySet<string>>): Traits {
  const all = searchKey(known.name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !SAYS_NOTHING.has(word));
  const words = telling.length > 0 ? telling : all;
  return {
    ...known,
    words: words.join(' '),
    sorted: words.toSorted().join(' '),
    // Who is in registers has a domain of its own; the pages of other things lie at somebody's.
    domain: entities.get(known.type)?.fields.has('identifiers') ? domainOf(known.url) : null,
    sites: sites.get(known.id) ?? NO_SITES,
  };
}

function domainOf(url: string | null): string | null {
  const parsed = url === null ? null : parseUrl(url);
  return parsed?.hostname.replace(/^www\./, '') || null;
}

/** Each new entity with the others of its type that share something rare with it, where that makes a likeness. */
function pairsIn(traits: readonly Traits[], created: ReadonlySet<string>): LikelyDuplicate[] {
  const sharing = new Map<string, Traits[]>();
  for (const one of traits) {
    for (const key of keysOf(one)) {
      const group = sharing.get(key);
      if (group) group.push(one);
      else sharing.set(key, [one]);
    }
  }
  return traits.flatMap((one) => {
    if (!created.has(one.id)) return [];
    const groups = keysOf(one).map((key) => sharing.get(key) ?? []);
    const others = new Set(groups.flatMap((group) => earlierIn(group, one)));
    const isRareDomain = (sharing.get(domainKey(one)) ?? []).length <= MOST_AT_A_DOMAIN;
    return [...others].flatMap((other) => likenessOf(one, other, isRareDomain));
  });
}

function earlierIn(group: readonly Traits[], one: Traits): readonly Traits[] {
  return group.length > MOST_SHARING ? [] : group.slice(0, group.indexOf(one));
}

function keysOf(traits: Traits): string[] {
  const { type, words, domain } = traits;
  const beginning = words.replaceAll(' ', '').slice(0, 4);
  const keys = [...new Set([...words.split(' ').filter((word) => word.length > 2), `${beginning}…`])];
  return [...keys.map((key) => `${type} ${key}`), ...(domain === null ? [] : [domainKey(traits)])];
}

function domainKey({ type, domain }: Traits): string {
  return `${type} @${domain}`;
}

function likenessOf(one: Traits, other: Traits, isRareDomain: boolean): LikelyDuplicate[] {
  if (differInNumbers(one, other)) return [];
  const shared: DuplicateReason[] = [
    ...(isRareDomain && one.domain !== null && one.domain === other.domain ? (['SAME_DOMAIN'] as const) : []),
    ...([...one.sites].some((site) => other.sites.has(site)) ? (['SAME_SITE'] as const) : []),
  ];
  if (shared.length === 0 && !mayBeAlike(one.words, other.words)) return [];
  const name = nameLikeness(one, other);
  const score = 1 - shared.reduce((doubt, reason) => doubt * (DOUBT[reason] ?? 1), 1 - name);
  if (score < LEAST) return [];
  const named: DuplicateReason[] = name === 1 ? ['SAME_NAME'] : name > 0 ? ['SIMILAR_NAME'] : [];
  return [
    {
      type: one.type,
      id: one.id,
      name: one.name,
      other: { id: other.id, name: other.name },
      score: Math.round(score * 100) / 100,
      reasons: [...named, ...shared],
    },
  ];
}

/** Neither may be more than the beginning of the other, and the digits in them have to be the same: of a series, each is another. */
function nameLikeness(one: Traits, other: Traits): number {
  if (digitsIn(one.words) !== digitsIn(other.words)) return 0;
  return Math.max(likeness(one.words, other.words), likeness(one.sorted, other.sorted));
}

function likeness(a: string, b: string): number {
  return Math.min(closeness(a, b), closeness(b, a));
}

/**
 * Whether so few letters of two names lack a fellow in the other one that the names alone may make a likeness, in whatever
 * order they stand: each that does is an error, two that are wrong for one another are one. Most pairs are settled by it, in
 * a tenth of the time.
 */
function mayBeAlike(a: string, b: string): boolean {
  const counts = new Map<string, number>();
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let strangers = 0;
  for (const letter of b) {
    const left = counts.get(letter) ?? 0;
    if (left > 0) counts.set(letter, left - 1);
    else strangers += 1;
  }
  const errors = Math.max(strangers, a.length - (b.length - strangers));
  return 1 - errors / (Math.max(a.length, b.length) + 1) >= LEAST;
}

function digitsIn(text: string): string {
  return text.replace(/\D+/g, ' ');
}
