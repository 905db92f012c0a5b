import { explorerLink, useAnswer } from '../ask.ts';
import { WholeDocument } from '../generated/graphql.ts';
import { usePage } from '../page.tsx';
import { Entity } from '../parts/facts.tsx';
import { State } from '../parts/state.tsx';
import { Part } from './player.tsx';

/** What holds the whole together, and where it has gaps. */
export function Whole() {
  const { address, words } = usePage();
  const variables = { on: address.on };
  const answer = useAnswer(WholeDocument, variables);
  const { data } = answer;
  if (!data) return <State of={answer} />;
  return (
    <article>
      <h1>{words.wholeTitle}</h1>
      <Part title={words.brokers} hint={words.brokersHint}>
        <ol class="partners">
          {data.brokers?.found.map(({ node, betweenness, degree, articulation }) => (
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
      <Part title={words.communities}>
        <ul class="partners">
          {data.communities?.found.map(({ number, size, topics, members }) => (
            <li key={number}>
              <p>
                {members
                  .slice(0, 3)
                  .map((member, place) => [place > 0 && ', ', <Entity key={member.id} of={member} />])}
              </p>
              <p class="quiet">
                {[words.members(size), ...topics.slice(0, 3).map(({ topic }) => topic.name)].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </Part>
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
      <p class="to-explorer">
        <a href={explorerLink(WholeDocument, variables)}>{words.openInExplorer}</a>
      </p>
    </article>
  );
}
