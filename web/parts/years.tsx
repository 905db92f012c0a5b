import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page.tsx';

/** So long after the last move of the slider the map is asked for. */
const PAUSE_MS = 180;

/** Moves the map through the years: it shows what was so on the last day of one. An address may name any other day. */
export function Years({ first }: { readonly first: number }) {
  const { address, words, adjust } = usePage();
  const last = new Date().getFullYear();
  const [on, setOn] = useState(address.on);
  useEffect(() => setOn(address.on), [address.on]);
  useEffect(() => {
    if (on === address.on) return;
    const timer = setTimeout(() => adjust({ on }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [on, address.on, adjust]);
  if (first >= last) return null;
  const told = on === null ? words.allYears : words.asOf(on);
  return (
    <div class="years">
      <span aria-hidden="true">{words.year}</span>
      <input
        type="range"
        aria-label={words.year}
        min={first}
        max={last}
        value={on?.slice(0, 4) ?? last}
        aria-valuetext={told}
        onInput={({ currentTarget }) => setOn(`${currentTarget.value}-12-31`)}
      />
      <output>{told}</output>
      <button type="button" disabled={on === null} onClick={() => setOn(null)}>
        {words.allYears}
      </button>
    </div>
  );
}
