import { usePage } from '../page.tsx';

/** How close two are, from 0 to 1, as a bar that says it in words too. */
export function Strength({ of }: { readonly of: number }) {
  const { words } = usePage();
  return <meter min={0} max={1} value={of} aria-label={words.share(of)} title={words.share(of)} />;
}
