/** A spreadsheet that takes a number of fixed length for an amount drops the zeros before it; more than two were hardly there. */
const MOST_LOST = 2;

/** The number with the zeros that bring it to its length; as it is where it has none to lose. */
export function restoreZeros(text: string, digits: number | undefined): string {
  const lost = (digits ?? 0) - text.length;
  return lost > 0 && lost <= MOST_LOST && /^\d+$/.test(text) ? text.padStart(digits ?? 0, '0') : text;
}

/** How long the postal codes of a country are, where they are all digits and some begin with zeros. */
const POSTAL_DIGITS: Readonly<Record<string, number>> = { DE: 5, ES: 5, FR: 5, IT: 5, MC: 5, PL: 5, US: 5 };

/** A postal code with the zeros that its country's have; of no country that we know, it is as it is. */
export function restorePostalCode(code: string, country: string | null): string {
  return restoreZeros(code, country === null ? undefined : POSTAL_DIGITS[country.toUpperCase()]);
}
