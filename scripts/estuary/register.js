/** Numbers with the right form and check digits that no register has given to anybody; the Sources sheet says how. */

const FIRST_SIREN = 100;

/**
 * The identifiers of the organisation that stands at `order`.
 * @param {number} order
 */
export function identifiersOf(order) {
  const siren = withLuhn(String(FIRST_SIREN + order).padStart(8, '0'));
  return {
    SIREN: siren,
    SIRET: withLuhn(`${siren}0001`),
    RNA: `W999${String(order).padStart(6, '0')}`,
    VAT: `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`,
    PIC: String(order + 1).padStart(9, '0'),
    ROR: rorOf(order),
    WIKIDATA: `Q9990${String(order).padStart(5, '0')}`,
  };
}

/** @param {string} digits */
export function withLuhn(digits) {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => total + luhnValue(Number(digit), index % 2 === 0), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/**
 * @param {number} digit
 * @param {boolean} doubled
 */
function luhnValue(digit, doubled) {
  const value = doubled ? digit * 2 : digit;
  return value > 9 ? value - 9 : value;
}

const ROR_DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * `0`, six digits to the base 32, and two check digits (ISO 7064, modulus 97).
 * @param {number} number
 */
function rorOf(number) {
  const digits = [number >> 5, number].map((value) => ROR_DIGITS[value & 31]).join('');
  return `00000${digits}${String(98 - ((number * 100) % 97)).padStart(2, '0')}`;
}
