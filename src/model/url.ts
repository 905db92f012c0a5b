/**
 * Reads an address; null for what is none. `URL.canParse` would do, but once Node 20 has compiled it for many calls it takes
 * no address with an accent any more.
 */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
