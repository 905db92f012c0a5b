/** How a text begins that a spreadsheet may take for a formula when it opens a CSV file, or for a guard. */
const LOOKS_LIVE = /^[=+\-@\t\r']/;

/** A text as CSV holds it: one that could be taken for a formula gets an apostrophe, as one would type it. */
export function withGuard(text: string): string {
  return LOOKS_LIVE.test(text) ? `'${text}` : text;
}

/** The text as it was: only an apostrophe that `withGuard` would have put there goes. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && LOOKS_LIVE.test(text.slice(1)) ? text.slice(1) : text;
}
