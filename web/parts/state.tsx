import type { Answer, AskError } from '../ask.ts';
import { usePage } from '../page.tsx';
import type { Words } from '../words.ts';

type Failed = Pick<Answer<unknown>, 'errors' | 'again'>;

/** What is said while there is no answer: that it is awaited, or why it does not come and what to do. */
export function State({ of: { errors, again } }: { readonly of: Failed }) {
  const { words } = usePage();
  const [error] = errors;
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

/** What an answer lacks, beside what it has. */
export function Lacking({ of: { errors, again } }: { readonly of: Failed }) {
  const { words } = usePage();
  const refused = errors.filter(({ code }) => code !== 'GONE');
  if (refused.length === 0) return null;
  return (
    <div class="state lacking" role="alert">
      <p>{words.failedInPart}</p>
      <ul class="quiet">
        {refused.map((error) => (
          <li key={error.path.join()}>{[titleOf(error, words), error.message].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
      <button type="button" onClick={again}>
        {words.again}
      </button>
    </div>
  );
}

/** Under which title the page shows what a field would have answered. */
function titleOf({ path }: AskError, words: Words): string | undefined {
  const titles: Readonly<Record<string, string>> = {
    map: words.map,
    partners: words.partners,
    neighbourhood: words.ties,
    suggestedPartners: words.suggestions,
    matches: words.matches,
    offersThatFit: words.offersThatFit,
    timeline: words.timeline,
    paths: words.ways,
    commonPartners: words.common,
    introductions: words.introducers,
    brokers: words.brokers,
    communities: words.communities,
    gaps: words.gaps,
    coverage: words.coverage,
    ecosystemDiff: words.changes,
  };
  return path.map((step) => titles[step]).find(Boolean);
}
