import { searchKey, type Visibility } from '../model/model.js';
import { gramsOf } from './grams.js';
import { Numbers } from './numbers.js';
import { Typed } from './typed.js';

/** An entity as it is found: its texts, its name first. */
export interface Findable {
  readonly id: string;
  readonly type: string;
  readonly isPublic: boolean;
  readonly texts: readonly Text[];
}

export interface Text {
  /** The field that it stands in. */
  readonly field: string;
  readonly text: string;
}

export interface SearchQuestion {
  readonly text: string;
  readonly visibility: Visibility;
  /** Only entities of these types; null for all. */
  readonly types: readonly string[] | null;
  readonly first: number;
}

export interface Hit {
  readonly id: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly matched: Text;
}

/** A text of an entity, at its place in the index. */
interface Entry {
  readonly entity: Findable;
  readonly text: Text;
  readonly folded: string;
}

/** What decides whether an entity is sought. */
type Kind = Pick<Findable, 'type' | 'isPublic'>;

/** So much of what was typed is looked at: it has less grams than a byte can count. */
const LONGEST_TYPED = 100;
const COUNTS = 256;
/** About how many texts, those that share most grams, are compared letter by letter. */
const COMPARED = 100;
/** Who shares less than this part of what the best one shares is not compared; of a letter or two, who shares any. */
const LEAST_SHARED = 0.4;
const FEW_LETTERS = 2;
/** What is less like the text that was typed is not meant by it. */
const LEAST_SCORE = 0.5;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * Finds entities by what they are called, however it is spelt. Texts that share most of their grams with what was typed
 * are candidates; how close each is, letter by letter and word by word, makes the order. Nothing in it depends on how
 * many there are of anything, or on when it came: what the public may not see changes nothing for it.
 */
export class TextIndex {
  readonly #entries: (Entry | null)[] = [];
  /** By place: the number of the entity's kind. */
  #kindOf = new Uint8Array(0);
  readonly #kinds: Kind[] = [];
  readonly #free: number[] = [];
  /** By gram: the places of the entries that have it. */
  readonly #grams = new Map<string, Numbers>();
  /** By id: the places of the entity's entries. */
  readonly #places = new Map<string, readonly number[]>();
  #counts = new Uint8Array(0);

  /** Takes an entity in, in the place of what was known of it. */
  put(entity: Findable): void {
    this.delete(entity.id);
    const places = entity.texts.map((text) => this.#add({ entity, text, folded: foldedWords(text.text) }));
    this.#places.set(entity.id, places);
  }

  delete(id: string): void {
    for (const place of this.#places.get(id) ?? []) this.#remove(place);
    this.#places.delete(id);
  }

  /** The entities of which a text is close to what was typed, the closest first. */
  find({ text, visibility, types, first }: SearchQuestion): Hit[] {
    const typed = foldedWords(text).slice(0, LONGEST_TYPED).trimEnd();
    const isSought = ({ type, isPublic }: Kind) =>
      (visibility === 'STAFF' || isPublic) && (types === null || types.includes(type));
    if (typed === '') return [];
    const words = new Typed(typed);
    const best = new Map<string, Ranked>();
    for (const entry of this.#candidates(typed, isSought)) {
      const score = words.scoreOf(entry.folded);
      const known = best.get(entry.entity.id);
      if (score >= LEAST_SCORE && (!known || score > known.score)) best.set(entry.entity.id, { entry, score });
    }
    return [...best.values()]
      .sort(compareRanked)
      .slice(0, first)
      .map(({ entry, score }) => ({ id: entry.entity.id, score, matched: entry.text }));
  }

  #add(entry: Entry): number {
    const place = this.#free.pop() ?? this.#entries.length;
    this.#entries[place] = entry;
    this.#makeRoom();
    this.#kindOf[place] = this.#kindNumber(entry.entity);
    for (const gram of gramsOf(entry.folded)) {
      const places = this.#grams.get(gram) ?? new Numbers();
      if (places.length === 0) this.#grams.set(gram, places);
      places.add(place);
    }
    return place;
  }

  #makeRoom(): void {
    if (this.#kindOf.length >= this.#entries.length) return;
    const kindOf = new Uint8Array(this.#entries.length * 2);
    kindOf.set(this.#kindOf);
    this.#kindOf = kindOf;
    this.#counts = new Uint8Array(kindOf.length);
  }

  #remove(place: number): void {
    for (const gram of gramsOf(this.#entries[place]?.folded ?? '')) {
      const places = this.#grams.get(gram);
      places?.delete(place);
      if (places?.length === 0) this.#grams.delete(gram);
    }
    this.#entries[place] = null;
    this.#free.push(place);
  }

  #kindNumber({ type, isPublic }: Kind): number {
    const known = this.#kinds.findIndex((kind) => kind.type === type && kind.isPublic === isPublic);
    return known >= 0 ? known : this.#kinds.push({ type, isPublic }) - 1;
  }

  /** The entries that share most grams with what was typed; of those that share as many, the shortest. */
  #candidates(typed: string, isSought: (kind: Kind) => boolean): Entry[] {
    const grams = gramsOf(typed);
    const counts = this.#sharedWith(grams);
    const sought = this.#kinds.map(isSought);
    const least = leastShared(this.#countsOf(counts, sought), typed.length > FEW_LETTERS ? LEAST_SHARED : 0);
    const more: Entry[] = [];
    const asMany: Entry[] = [];
    for (let place = 0; place < counts.length; place += 1) {
      const count = counts[place] as number;
      if (count < least || !sought[this.#kindOf[place] as number]) continue;
      const entry = this.#entries[place];
      if (entry) (count > least ? more : asMany).push(entry);
    }
    return [...more, ...shortest(asMany, COMPARED - more.length)];
  }

  /** By count: how many entries have it, of the kinds that are sought. */
  #countsOf(counts: Uint8Array, sought: readonly boolean[]): Uint32Array {
    const kindOf = this.#kindOf;
    const having = new Uint32Array(this.#kinds.length * COUNTS);
    // Without a branch: what is sought, and shares anything at all, is as good as random here.
    for (let place = 0; place < counts.length; place += 1) {
      const cell = (kindOf[place] as number) * COUNTS + (counts[place] as number);
      having[cell] = (having[cell] as number) + 1;
    }
    const kinds = sought.flatMap((isSought, kind) => (isSought ? [kind] : []));
    return Uint32Array.from({ length: COUNTS }, (_, count) =>
      count === 0 ? 0 : kinds.reduce((sum, kind) => sum + (having[kind * COUNTS + count] as number), 0),
    );
  }

  /** By place: how many of the grams the entry has. */
  #sharedWith(grams: Iterable<string>): Uint8Array {
    const counts = this.#counts.subarray(0, this.#entries.length).fill(0);
    for (const gram of grams) this.#grams.get(gram)?.count(counts);
    return counts;
  }
}

interface Ranked {
  readonly entry: Entry;
  readonly score: number;
}

/** How many grams an entry has to share to be compared; `having` says how many share so many, `part` how few of the most are enough. */
function leastShared(having: Uint32Array, part: number): number {
  const most = having.findLastIndex((entries) => entries > 0);
  let found = 0;
  let least = Math.max(most, 1);
  for (let count = most; count > most * part && found < COMPARED; count -= 1) {
    found += having[count] as number;
    least = count;
  }
  return least;
}

/** So many of the shortest, of those of one length the first by the alphabet: which ones must not depend on their places. */
function shortest(entries: readonly Entry[], wanted: number): readonly Entry[] {
  if (entries.length <= wanted) return entries;
  const ofLength: Entry[][] = [];
  for (const entry of entries) {
    const same = ofLength[entry.folded.length];
    if (same) same.push(entry);
    else ofLength[entry.folded.length] = [entry];
  }
  const found: Entry[] = [];
  for (let length = 0; found.length < wanted; length += 1) {
    const same = ofLength[length] ?? [];
    const room = wanted - found.length;
    for (const entry of same.length > room ? same.sort(compareEntries).slice(0, room) : same) found.push(entry);
  }
  return found;
}

/** The closest first; of as close ones a name before other texts. */
function compareRanked(a: Ranked, b: Ranked): number {
  return b.score - a.score || Number(isName(b)) - Number(isName(a)) || compareEntries(a.entry, b.entry);
}

function compareEntries(a: Entry, b: Entry): number {
  return compareTexts(a.folded, b.folded) || compareTexts(a.entity.id, b.entity.id);
}

function isName({ entry }: Ranked): boolean {
  return entry.entity.texts[0] === entry.text;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** As words without accents and case, single spaces between: `L'Œuvre – Łódź` is `l oeuvre lodz`. */
function foldedWords(text: string): string {
  return searchKey(text.replace(BETWEEN_WORDS, ' '));
}
