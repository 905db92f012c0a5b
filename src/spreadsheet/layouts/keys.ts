import { searchKey } from '../../model/model.js';

/** How headings, sheet names and words of other forms are compared. */
export function foldedKey(text: string): string {
  return searchKey(text.replaceAll('’', "'").replace(/[*_]/g, ' '));
}

/** A text as a part of an id. */
export function slug(text: string): string {
  return foldedKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
