import { explorerLink, useAnswer } from '../ask.ts';
import { BetweenDocument, type BetweenQuery } from '../generated/graphql.ts';
import { usePage } from '../page.tsx';
import { Entity, period, SourceLink } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { State } from '../parts/state.tsx';
import { Strength } from '../parts/strength.tsx';
import { Part } from './player.tsx';

type Way = NonNullable<BetweenQuery['paths']>['found'][number];

interface Props {
  readonly from: string;
  readonly to: string;
}

export function useBetween({ from, to }: Props, on: string | null, wanted = true) {
  return useAnswer(BetweenDocument, { from, to, on }, wanted);
}

/** How two are connected: ways, partners of both, and who could introduce one to the other. */
export function Between({ from, to, answer }: Props & { readonly answer: ReturnType<typeof useBetween> }) {
  const { address, words } = usePage();
  const { data } = answer;
  if (!data) return <State of={answer} />;
  if (!data.from || !data.to) return <p class="state">{words.notThere}</p>;
  return (
    <article>
      <h1>
        <Entity of={data.from} /> → <Entity of={data.to} />
      </h1>
      <Ways paths={data.paths} />
      <Common {...data} />
      <Introductions introductions={data.introductions} />
      <p class="to-explorer">
        <a href={explorerLink(BetweenDocument, { from, to, on: address.on })}>{words.openInExplorer}</a>
      </p>
    </article>
  );
}

function Ways({ paths }: Pick<BetweenQuery, 'paths'>) {
  const { words } = usePage();
  return (
    <Part title={words.ways}>
      {!paths?.found.length && <p class="quiet">{words.noWays}</p>}
      {paths?.complete === false && <p class="quiet">{words.perhapsMore}</p>}
      <ol class="ways">
        {paths?.found.map((way) => (
          <li key={way.nodes.map(({ id }) => id).join()}>
            <p class="quiet">
              {words.tied(way.length)}, {words.trust(way.trust)}
            </p>
            <Steps way={way} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Steps({ way: { nodes, steps } }: { readonly way: Way }) {
  const { words } = usePage();
  return (
    <ol class="steps">
      {nodes.map((node, place) => {
        const tie = steps[place]?.ties[0];
        const said = tie && [tie.role, period(tie.since, tie.until, words.going)].filter(Boolean).join(', ');
        return (
          <li key={node.id}>
            <Entity of={node} />
            {tie && (
              <p class="quiet">
                {words.tieTypes[tie.type][tie.from.id === node.id ? 0 : 1]}
                {said && `, ${said}`} <SourceLink source={tie.source} short />
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type Via = NonNullable<BetweenQuery['commonPartners']>['partners'][number]['viaA'];

function Common({ commonPartners, from, to }: BetweenQuery) {
  const { words } = usePage();
  return (
    <Part title={words.common}>
      {!commonPartners?.partners.length && <p class="quiet">{words.noCommon}</p>}
      <ul class="partners">
        {commonPartners?.partners.map(({ node, viaA, viaB, strength }) => (
          <li key={node.id}>
            <div class="partner">
              <Entity of={node} />
              <Strength of={strength} />
            </div>
            <ul class="via">
              <Side name={from?.name} via={viaA} />
              <Side name={to?.name} via={viaB} />
            </ul>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Side({ name, via: [best] }: { readonly name: string | undefined; readonly via: Via }) {
  const { words } = usePage();
  return (
    <li>
      <span class="quiet">
        {name}: {best?.through ? words.through : words.directly}
      </span>{' '}
      {best?.through && <Entity of={best.through} />}
    </li>
  );
}

function Introductions({ introductions }: Pick<BetweenQuery, 'introductions'>) {
  const { words } = usePage();
  return (
    <Part title={words.introducers} hint={words.introducersHint}>
      {!introductions?.found.length && <p class="quiet">{words.noIntroducers}</p>}
      <ol class="ways">
        {introductions?.found.map(({ trust, introducers, steps }) => (
          <li key={introducers.map(({ id }) => id).join()}>
            <p>
              {introducers.length
                ? introducers.map(({ id, name }, place) => [
                    place > 0 && ' → ',
                    <Link key={id} to={{ player: id }}>
                      {name}
                    </Link>,
                  ])
                : words.theyHaveMet}{' '}
              <span class="quiet">{words.trust(trust)}</span>
            </p>
            <ul class="via">
              {steps.map((step) => (
                <li key={`${step.from.id} ${step.to.id}`}>
                  {step.from.name} → {step.to.name}{' '}
                  <span class="quiet">
                    {step.through.length
                      ? `${words.through} ${step.through.map(({ name }) => name).join(', ')}`
                      : words.directly}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Part>
  );
}
