import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page.tsx';

/** So long after the last move of the slider the map is asked for. */
const PAUSE_MS = 180;

/** Moves the map through the years: it shows what was so on the last day of one. */
export function Years({ first }: { readonly first: number }) {
  const { address, words, adjust } = usePage();
  const last = new Date().getFullYear();
  const shown = address.on ? Number(address.on.slice(0, 4)) : null;
  const [year, setYear] = useState(shown);
  useEffect(() => setYear(shown), [shown]);
  useEffect(() => {
    if (year === shown) return;
    const timer = setTimeout(() => adjust({ on: year === null ? null : `${year}-12-31` }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [year, shown, adjust]);
  if (first >= last) return null;
  return (
    <div class="years">
      <span aria-hidden="true">{words.year}</span>
      <input
        type="range"
        aria-label={words.year}
        min={first}
        max={last}
        value={year ?? last}
        aria-valuetext={year === null ? words.allYears : words.endOf(year)}
        onInput={({ currentTarget }) => setYear(Number(currentTarget.value))}
      />
      <output>{year === null ? words.allYears : words.endOf(year)}</output>
      <button type="button" disabled={year === null} onClick={() => setYear(null)}>
        {words.allYears}
      </button>
    </div>
  );
}
