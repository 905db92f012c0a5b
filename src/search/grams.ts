/** So short a text has too few parts of three letters to be found by, should one of them be mistyped. */
const SHORT = 7;
const PART = 3;

/**
 * The parts of a folded text (words with single spaces between) by which it is found: all sequences of three letters,
 * across words too, so that it does not matter where spaces stand; how each word begins; and of a short text what is
 * left when one letter is missing. Two texts that differ by an error or two share most of theirs.
 */
export function gramsOf(folded: string): Set<string> {
  const grams = new Set<string>();
  const words = folded.split(' ');
  for (const word of words) {
    grams.add(`^${word.slice(0, 2)}`);
    grams.add(`^${word.slice(0, 1)}`);
  }
  const letters = words.join('');
  for (let start = 0; start + PART <= letters.length; start += 1) grams.add(letters.slice(start, start + PART));
  if (letters.length <= SHORT) for (const shorter of withoutOne(letters)) grams.add(`-${shorter}`);
  return grams;
}

/** The text itself, and what is left of it without any one of its letters. */
function withoutOne(text: string): string[] {
  return [text, ...Array.from(text, (_, place) => text.slice(0, place) + text.slice(place + 1))];
}
