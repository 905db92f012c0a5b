import { useAnswer } from '../ask.ts';
import { type ChangedTiesFragment, WholeDocument, type WholeQuery } from '../generated/graphql.ts';
import { usePage, useTitle } from '../page.tsx';
import { Entity, type Named, period, SourceLink } from '../parts/facts.tsx';
import { Lacking, State } from '../parts/state.tsx';
import { ToExplorer } from '../parts/to-explorer.tsx';
import { Part } from './player.tsx';

/** What holds the whole together, and where it has gaps. */
export function Whole() {
  const { address, words } = usePage();
  useTitle(words.wholeTitle);
  const to = address.on ?? new Date().toISOString().slice(0, 10);
  const since = address.since !== null && address.since <= to ? address.since : yearBefore(to);
  const variables = { on: address.on, from: since, to };
  const answer = useAnswer(WholeDocument, variables);
  const { data, of } = answer;
  if (!data) return <State of={answer} />;
  return (
    <article>
      <h1>{words.wholeTitle}</h1>
      <Lacking of={answer} />
      {data.brokers && <Brokers of={data.brokers} />}
      {data.communities && <Communities of={data.communities} />}
      {data.gaps && data.gaps.found.length > 0 && (
        <Part title={words.gaps} hint={words.gapsHint}>
          <ul class="partners">
            {data.gaps.found.map(({ topics: [shared] }) => {
              const [a, b] = [shared?.a[0], shared?.b[0]];
              return (
                shared &&
                a &&
                b && (
                  <li key={`${shared.topic.id} ${a.id} ${b.id}`}>
                    <p class="quiet">{words.sharedTopic(shared.topic.name)}</p>
                    <Entity of={a} /> – <Entity of={b} />
                  </li>
                )
              );
            })}
          </ul>
        </Part>
      )}
      {data.coverage && <Grid coverage={data.coverage} />}
      {of && data.ecosystemDiff && <Changes since={since} of={of} diff={data.ecosystemDiff} />}
      <ToExplorer document={WholeDocument} variables={variables} />
    </article>
  );
}

function Brokers({ of: { found } }: { readonly of: NonNullable<WholeQuery['brokers']> }) {
  const { words } = usePage();
  return (
    <Part title={words.brokers} hint={words.brokersHint}>
      <ol class="partners">
        {found.map(({ node, betweenness, degree, articulation }) => (
          <li key={node.id}>
            <div class="partner">
              <Entity of={node} />
              <meter min={0} max={0.5} value={betweenness} aria-label={words.share(betweenness)} />
            </div>
            <p class="quiet">
              {words.share(betweenness)}, {words.tied(degree)}
              {articulation && `, ${words.wouldCutOff}`}
            </p>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Communities({ of: { found } }: { readonly of: NonNullable<WholeQuery['communities']> }) {
  const { words } = usePage();
  return (
    <Part title={words.communities}>
      <ul class="partners">
        {found.map(({ number, size, topics, members }) => (
          <li key={number}>
            <p>
              {members.slice(0, 3).map((member, place) => [place > 0 && ', ', <Entity key={member.id} of={member} />])}
            </p>
            <p class="quiet">
              {[words.members(size), ...topics.slice(0, 3).map(({ topic }) => topic.name)].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Which help there is for start-ups: a row a service, a column a stage. */
function Grid({ coverage: { cells, startUps } }: { readonly coverage: NonNullable<WholeQuery['coverage']> }) {
  const { words } = usePage();
  const services = [...new Set(cells.map(({ service }) => service))];
  const most = Math.max(...cells.map(({ providerCount }) => providerCount), 1);
  if (cells.every(({ providerCount }) => providerCount === 0)) return null;
  const named = (stage: string | null) => (stage ? words.value(stage) : words.anyStage);
  return (
    <Part title={words.coverage} hint={words.coverageHint}>
      <table class="grid">
        <thead>
          <tr>
            <td />
            {startUps.map(({ stage }) => (
              <th key={stage} scope="col">
                <span>{named(stage)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {services.map((service) => (
            <tr key={service}>
              <th scope="row">{words.value(service)}</th>
              {startUps.map(({ stage }) => {
                const cell = cells.find((each) => each.service === service && each.stage === stage);
                const count = cell?.providerCount ?? 0;
                return (
                  <td
                    key={stage}
                    title={cell?.providers.map(({ name }) => name).join(', ')}
                    style={{ '--share': `${(count / most) * 45}%` }}
                  >
                    {count || ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.startUps}</th>
            {startUps.map(({ stage, count }) => (
              <td key={stage}>{count}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Part>
  );
}

interface ChangesProps {
  readonly since: string;
  /** Between which days the changes are that are told: others than are chosen, while these are awaited. */
  readonly of: Readonly<Record<'from' | 'to', string>>;
  readonly diff: NonNullable<WholeQuery['ecosystemDiff']>;
}

/** What came and went before the day that the map is of. */
function Changes({ since, of: { from, to }, diff: { began, ended, tiesMade, tiesEnded } }: ChangesProps) {
  const { words, adjust } = usePage();
  return (
    <Part title={words.changed(from, to)}>
      <label class="field">
        {words.since}
        <input
          type="date"
          min="1000-01-01"
          max={to}
          value={since}
          onChange={({ currentTarget: { value, validity } }) => validity.valid && adjust({ since: value || null })}
        />
      </label>
      <Changed title={words.came} those={began.found} count={began.totalCount} />
      <Changed title={words.went} those={ended.found} count={ended.totalCount} />
      <ChangedTies title={words.tiesMade(tiesMade.totalCount)} ties={tiesMade} />
      <ChangedTies title={words.tiesEnded(tiesEnded.totalCount)} ties={tiesEnded} />
    </Part>
  );
}

function ChangedTies({
  title,
  ties: { found, totalCount },
}: {
  readonly title: string;
  readonly ties: ChangedTiesFragment;
}) {
  const { words } = usePage();
  if (found.length === 0) return <p class="quiet">{title}</p>;
  return (
    <details>
      <summary>{title}</summary>
      <ul class="ties">
        {found.map(({ id, type, role, since, until, from, to, source }) => (
          <li key={id}>
            <Entity of={from} /> <span class="quiet">{words.tieTypes[type][0]}</span> <Entity of={to} />{' '}
            <span class="quiet">{[role, period(since, until, words.going)].filter(Boolean).join(', ')}</span>{' '}
            <SourceLink source={source} short />
          </li>
        ))}
      </ul>
      {totalCount > found.length && <p class="quiet">{words.more(totalCount - found.length)}</p>}
    </details>
  );
}

function Changed({ title, those, count }: { title: string; those: readonly Named[]; count: number }) {
  const { words } = usePage();
  return (
    <>
      <h3>
        {title} · {count.toLocaleString(words.language)}
      </h3>
      <ul class="ties">
        {those.map((each) => (
          <li key={each.id}>
            <Entity of={each} />
          </li>
        ))}
      </ul>
      {count > those.length && <p class="quiet">{words.more(count - those.length)}</p>}
    </>
  );
}

/** The same day a year before. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4).replace('02-29', '02-28')}`;
}
