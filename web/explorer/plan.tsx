/** @jsxImportSource react */
import { useGraphiQLActions } from '@graphiql/react';
import { type Read, usePlan, wantPlan } from './ask.ts';
import { useWords } from './words.ts';

/** What the operation became in the graph, and what it cost there. */
export function PlanPane() {
  const words = useWords();
  const plan = usePlan();
  const { run } = useGraphiQLActions();
  const ask = () => {
    wantPlan();
    run();
  };
  return (
    <section className="pane">
      <h2>{words.plan}</h2>
      <p className="quiet">{words.planHint}</p>
      <button type="button" className="ask" onClick={ask}>
        {words.runWithPlan}
      </button>
      <div aria-live="polite">
        {plan === 'FORBIDDEN' && (
          <p>
            {words.planForbidden} <code>{words.planHeaders}</code>
          </p>
        )}
        {Array.isArray(plan) && <Told reads={plan} />}
      </div>
    </section>
  );
}

function Told({ reads }: { readonly reads: readonly Read[] }) {
  const words = useWords();
  const { language } = words.page;
  if (reads.length === 0) return <p>{words.planNothing}</p>;
  const sum = (of: (read: Read) => number) => reads.reduce((total, read) => total + of(read), 0);
  const isCounted = reads.every(({ dbHits }) => dbHits !== null);
  const figures: readonly (readonly [string, string])[] = [
    [words.reads, reads.length.toLocaleString(language)],
    [words.statements, sum(({ statements }) => statements.length).toLocaleString(language)],
    [words.rows, sum(({ rows }) => rows).toLocaleString(language)],
    [
      words.time,
      milliseconds(
        sum((read) => read.milliseconds),
        language,
      ),
    ],
    [words.dbHits, isCounted ? sum(({ dbHits }) => dbHits ?? 0).toLocaleString(language) : words.notCounted],
  ];
  return (
    <>
      <dl className="costs">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {reads.map((read, place) => (
        <details key={place} open>
          <summary>
            {words.read(place + 1)}{' '}
            <span className="quiet">
              {[
                words.rowsOf(read.rows),
                milliseconds(read.milliseconds, language),
                ...(read.dbHits === null ? [] : [words.hitsOf(read.dbHits)]),
              ].join(' · ')}
            </span>
          </summary>
          {read.statements.map((cypher, place) => (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
            <pre key={`${place} ${cypher}`} tabIndex={0}>
              <code>{cypher}</code>
            </pre>
          ))}
        </details>
      ))}
    </>
  );
}

function milliseconds(time: number, language: string): string {
  return `${time.toLocaleString(language, { maximumFractionDigits: 1 })} ms`;
}

export function PlanIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 18a8.5 8.5 0 1 1 16 0" />
      <path d="M12 16l4-6" strokeLinecap="round" />
      <circle cx="12" cy="16.5" r="1.2" fill="currentColor" />
    </svg>
  );
}
