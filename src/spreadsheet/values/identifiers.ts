import { restoreZeros } from './zeros.js';

/** What the numbers of a register look like, and how people write them otherwise. */
interface Scheme {
  readonly shape: RegExp;
  readonly looks: string;
  /** What may stand before the number. */
  readonly prefix?: RegExp;
  readonly checks?: (value: string) => boolean;
  /** How many digits it has, where it can begin with zeros, which spreadsheets drop. */
  readonly digits?: number;
}

const SCHEMES: Readonly<Record<string, Scheme>> = {
  SIREN: { shape: /^\d{9}$/, looks: 'nine digits that pass their check', checks: luhn, digits: 9 },
  SIRET: { shape: /^\d{14}$/, looks: 'fourteen digits that pass their check', checks: isSiret, digits: 14 },
  RNA: { shape: /^W\d{9}$/, looks: 'W and nine digits' },
  VAT: { shape: /^[A-Z]{2}[0-9A-Z+*]{2,12}$/, looks: "the country's two letters and up to twelve characters" },
  PIC: { shape: /^\d{9}$/, looks: 'nine digits' },
  ROR: {
    shape: /^0[A-HJ-KM-NP-TV-Z0-9]{6}\d{2}$/,
    looks: '0, six letters or digits and two digits, as in https://ror.org/03yrm5c26',
    prefix: /^(HTTPS?:\/\/)?(WWW\.)?ROR\.ORG\//,
  },
  WIKIDATA: {
    shape: /^Q[1-9]\d*$/,
    looks: 'Q and digits',
    prefix: /^(HTTPS?:\/\/)?(WWW\.)?WIKIDATA\.ORG\/(WIKI|ENTITY)\//,
  },
};

/** ROR writes its ids in small letters. */
const LOWER_CASE = new Set(['ROR']);

/** The number, and whether zeros before it were restored; or what it should look like. */
export type ParsedIdentifier = { readonly value: string; readonly restored: boolean } | { readonly looks: string };

/** The number without spaces, as its register writes it; or what it should look like. */
export function parseIdentifier(scheme: string, text: string): ParsedIdentifier {
  const compact = text.replace(/[\s.]+/gu, '');
  const known = SCHEMES[scheme];
  if (!known) return { value: compact, restored: false };
  const { shape, looks, prefix, checks, digits } = known;
  const written = (
    prefix ? text.replace(/\s+/gu, '').toUpperCase().replace(prefix, '') : compact.toUpperCase()
  ).replace(/-/g, '');
  const plain = restoreZeros(written, digits);
  if (!shape.test(plain) || (checks && !checks(plain))) return { looks };
  return { value: LOWER_CASE.has(scheme) ? plain.toLowerCase() : plain, restored: plain !== written };
}

/** The numbers of the post's own offices are too many for the check: the sum of their digits is a multiple of five. */
function isSiret(digits: string): boolean {
  return luhn(digits) || (digits.startsWith('356000000') && sumOf(digits) % 5 === 0);
}

function sumOf(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
