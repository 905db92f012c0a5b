/** A question that somebody may ask, and the operation that asks it. */
export interface Example {
  readonly group: string;
  readonly title: string;
  readonly about: string;
  readonly query: string;
  readonly operationName: string;
}

const FILES = import.meta.glob<string>('../../examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The operations of `examples/`, in the order of their file names. Their first comments say what they are. */
export const EXAMPLES: readonly Example[] = Object.entries(FILES)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([, file]) => exampleIn(file));

function exampleIn(file: string): Example {
  const [group = '', title = '', about = ''] = file.split('\n', 3).map((line) => line.replace(/^# /, ''));
  const query = file.slice(file.indexOf('\n') + 1).trim();
  const [, operationName = ''] = /^query (\w+)/m.exec(query) ?? [];
  return { group, title, about, query, operationName };
}

/** The one that the explorer opens with: it has an answer in every city. */
export const FIRST = EXAMPLES.filter(({ operationName }) => operationName === 'AtAGlance');

/** By group, in the order of the first of each. */
export const GROUPS: ReadonlyMap<string, readonly Example[]> = new Map(
  EXAMPLES.map(({ group }) => [group, EXAMPLES.filter((example) => example.group === group)]),
);
