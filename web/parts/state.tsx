import type { Answer } from '../ask.ts';
import { usePage } from '../page.tsx';

/** What is said while there is no answer: that it is awaited, or why it does not come and what to do. */
export function State({ of: { error, again } }: { readonly of: Pick<Answer<unknown>, 'error' | 'again'> }) {
  const { words } = usePage();
  if (!error || error.code === 'GONE')
    return (
      <p class="state" role="status">
        {words.loading}
      </p>
    );
  return (
    <div class="state" role="alert">
      <p>{words.failed}</p>
      <p class="quiet">{error.message}</p>
      <button type="button" onClick={again}>
        {words.again}
      </button>
    </div>
  );
}
