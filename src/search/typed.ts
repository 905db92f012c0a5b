import { closeness } from './closeness.js';

/** By how much a text is less close of which nothing was typed but a word. */
const UNTYPED = 0.25;

/** What somebody typed, folded to words, to be compared with many texts. */
export class Typed {
  readonly #letters: string;
  readonly #words: readonly WordTyped[];
  readonly #length: number;

  constructor(typed: string) {
    const words = typed.split(' ');
    this.#letters = words.join('');
    this.#length = this.#letters.length;
    this.#words = words.map((word) => new WordTyped(word));
  }

  /** How close a folded text is, from 0 to 1: as a whole, wherever spaces stand, or word by word, in whatever order. */
  scoreOf(folded: string): number {
    const words = folded.split(' ');
    return rounded(Math.max(closeness(this.#letters, words.join('')), this.#closenessByWord(words)));
  }

  /** How close the words typed are to those of a text, each letter counting as much. */
  #closenessByWord(words: readonly string[]): number {
    const said = new Map<string, number>();
    let close = 0;
    for (const typed of this.#words) {
      const closest = typed.closestOf(words);
      close += typed.length * closest.closeness;
      said.set(closest.word, Math.max(said.get(closest.word) ?? 0, closest.closeness));
    }
    let covered = 0;
    let all = 0;
    for (const word of words) {
      covered += word.length * (said.get(word) ?? 0);
      all += word.length;
    }
    return (close / this.#length) * (1 - UNTYPED + (UNTYPED * covered) / all);
  }
}

/** A word that was typed. Texts that are compared with it share many of their words, so that each is compared once. */
class WordTyped {
  readonly length: number;
  readonly #word: string;
  readonly #known = new Map<string, number>();

  constructor(word: string) {
    this.#word = word;
    this.length = word.length;
  }

  /** The closest of some words; none where none is alike. */
  closestOf(words: readonly string[]): { readonly word: string; readonly closeness: number } {
    let closest = { word: '', closeness: 0 };
    for (const word of words) {
      const close = this.#closenessOf(word);
      if (close > closest.closeness) closest = { word, closeness: close };
    }
    return closest;
  }

  #closenessOf(word: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const close = closeness(this.#word, word);
    this.#known.set(word, close);
    return close;
  }
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
