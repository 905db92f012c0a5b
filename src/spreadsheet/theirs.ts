import type { ColumnPlace } from '../changes/changes.js';
import { type Cell, letterOf, type SheetRow, textCell } from './files/sheet.js';
import type { Head } from './head.js';
import { foldedKey, slug } from './layouts/keys.js';
import type { Expression } from './layouts/mapping.js';

/** An expression as it is read off the rows of a sheet. */
export interface Compiled {
  readonly read: (cells: SheetRow) => Cell | null;
  /** The first column that it reads; null when it says the same of all rows. */
  readonly place: ColumnPlace | null;
}

/** The columns of a sheet of another form, and which of them something was made of. */
export interface Theirs {
  readonly used: ReadonlySet<number>;
  indexOf(heading: string): number | null;
  /** Null where the sheet lacks the columns. */
  compile(expression: Expression): Compiled | null;
}

/** The file's own name, in a template. */
const FILE = '$file';

const PLACEHOLDER = /\{([^{}|]+)(?:\|(slug))?\}/g;

export function theirsOf({ sheet, headings }: Head): Theirs {
  const used = new Set<number>();
  const indexes = new Map(
    [...headings.entries()].flatMap(([index, cell]) => (cell ? [[foldedKey(cell.text), index] as const] : [])),
  );
  const indexOf = (heading: string) => indexes.get(foldedKey(heading)) ?? null;

  const compileTemplate = (template: string): Compiled[] => {
    const columns = [...template.matchAll(PLACEHOLDER)].flatMap(([, heading = '']) =>
      heading === FILE ? [] : [indexOf(heading)],
    );
    const known = columns.filter((index) => index !== null);
    if (known.length < columns.length) return [];
    for (const index of known) used.add(index);
    const [first] = known;
    const isCell = first !== undefined && /^\{[^{}|]+\}$/.test(template);
    const textOf = (heading: string, cells: SheetRow) =>
      heading === FILE ? sheet.file : (cells[indexOf(heading) ?? -1]?.text ?? '');
    return [
      {
        place: first === undefined ? null : { heading: headings[first]?.text ?? '', letter: letterOf(first) },
        read: isCell ? (cells) => cells[first] ?? null : (cells) => filled(template, (name) => textOf(name, cells)),
      },
    ];
  };

  return {
    used,
    indexOf,
    compile: ({ from, words, otherwise }) => {
      const templates = from.flatMap(compileTemplate);
      const [first] = templates;
      if (!first) return null;
      return {
        place: first.place,
        read: (cells) => {
          const cell = firstOf(templates, ({ read }) => read(cells));
          const word = cell && (words.get(foldedKey(cell.text)) ?? otherwise);
          return word === null ? cell : textCell(word);
        },
      };
    },
  };
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** A template with values for its placeholders; null when one of them is blank. */
function filled(template: string, textOf: (name: string) => string): Cell | null {
  let isWhole = true;
  const text = template.replace(PLACEHOLDER, (_, name: string, filter?: string) => {
    const value = filter === undefined ? textOf(name) : slug(textOf(name));
    isWhole &&= value !== '';
    return value;
  });
  return isWhole ? textCell(text) : null;
}
