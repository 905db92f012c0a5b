/** How people and programs write a date, beside our own way; day and month in the order of all of Europe. */
const WRITTEN: readonly (readonly [shape: RegExp, parts: (match: RegExpExecArray) => string])[] = [
  // 31/12/2020, 31.12.2020, 31/12/2020 14:00, 31/12/2020 14h30
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]+(\d{1,2})[:h](\d{2})(?::\d{2})?)?$/,
    ([, day, month, year, hour, minute]) => joined(year, month, day) + timeOf(hour, minute),
  ],
  // 12/2020
  [/^(\d{1,2})[/.-](\d{4})$/, ([, month, year]) => joined(year, month)],
  // 2020/12/31, 2020/12, 2020.12.31
  [/^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/, ([, year, month, day]) => joined(year, month, day)],
  // 2020-12-31T00:00:00Z: a day of a program that keeps moments
  [/^(\d{4}-\d{2}-\d{2})[ T]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, ([, day = '']) => day],
  // 2020-12-31 14:00, 2020-12-31T14:00:00
  [
    /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/,
    ([, day, hour, minute]) => day + timeOf(hour, minute),
  ],
];

/** A date in our own way of writing; the text itself where it is written in no way that we know. */
export function dateText(text: string): string {
  for (const [shape, parts] of WRITTEN) {
    const match = shape.exec(text);
    if (match) return parts(match);
  }
  return text;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

function timeOf(hour: string | undefined, minute: string | undefined): string {
  return hour === undefined ? '' : `T${hour.padStart(2, '0')}:${minute}`;
}
