import { useAnswer } from '../ask.ts';
import { BetweenDocument, type BetweenQuery } from '../generated/graphql.ts';
import { usePage, useTitle } from '../page.tsx';
import { Entity, period, SourceLink, SourceLinks } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { Lacking, State } from '../parts/state.tsx';
import { Strength } from '../parts/strength.tsx';
import { ToExplorer } from '../parts/to-explorer.tsx';
import { Part } from './player.tsx';

type Paths = NonNullable<BetweenQuery['paths']>;
type CommonPartners = NonNullable<BetweenQuery['commonPartners']>;
type Chains = NonNullable<BetweenQuery['introductions']>;

interface Props {
  readonly from: string;
  readonly to: string;
}

export function useBetween({ from, to }: Props, on: string | null, wanted = true) {
  const answer = useAnswer(BetweenDocument, { from, to, on }, wanted);
  // What is told of two others is nothing to these.
  return answer.of?.from === from && answer.of.to === to ? answer : { ...answer, data: null };
}

/** How two are connected: ways, partners of both, and who could introduce one to the other. */
export function Between({ from, to, answer }: Props & { readonly answer: ReturnType<typeof useBetween> }) {
  const { address, words } = usePage();
  const { data, errors } = answer;
  useTitle(data?.from && data.to ? words.between(data.from.name, data.to.name) : null);
  if (!data || (errors.length > 0 && !(data.from && data.to))) return <State of={answer} />;
  if (!data.from || !data.to) return <p class="state">{words.notThere}</p>;
  return (
    <article>
      <h1>
        <Entity of={data.from} /> → <Entity of={data.to} />
      </h1>
      <Lacking of={answer} />
      {data.paths && <Ways paths={data.paths} />}
      {data.commonPartners && <Common of={data.commonPartners} a={data.from.name} b={data.to.name} />}
      {data.introductions && <Introductions of={data.introductions} />}
      <ToExplorer document={BetweenDocument} variables={{ from, to, on: address.on }} />
    </article>
  );
}

function Ways({ paths }: { readonly paths: Paths }) {
  const { words } = usePage();
  return (
    <Part title={words.ways}>
      {paths.found.length === 0 && <p class="quiet">{words.noWays}</p>}
      {!paths.complete && <p class="quiet">{words.perhapsMore}</p>}
      <ol class="ways">
        {paths.found.map((way) => (
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

function Steps({ way: { nodes, steps } }: { readonly way: Paths['found'][number] }) {
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

interface CommonProps {
  readonly of: CommonPartners;
  readonly a: string;
  readonly b: string;
}

function Common({ of: { partners }, a, b }: CommonProps) {
  const { words } = usePage();
  return (
    <Part title={words.common}>
      {partners.length === 0 && <p class="quiet">{words.noCommon}</p>}
      <ul class="partners">
        {partners.map(({ node, viaA, viaB, strength }) => (
          <li key={node.id}>
            <div class="partner">
              <Entity of={node} />
              <Strength of={strength} />
            </div>
            <ul class="via">
              <Side name={a} via={viaA} />
              <Side name={b} via={viaB} />
            </ul>
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface SideProps {
  readonly name: string;
  readonly via: CommonPartners['partners'][number]['viaA'];
}

function Side({ name, via: [best] }: SideProps) {
  const { words } = usePage();
  return (
    <li>
      <span class="quiet">
        {name}: {best?.through ? words.through : words.directly}
      </span>{' '}
      {best?.through && <Entity of={best.through} />}
      <SourceLinks of={best?.ties.map(({ source }) => source) ?? []} />
    </li>
  );
}

function Introductions({ of: { found } }: { readonly of: Chains }) {
  const { words } = usePage();
  return (
    <Part title={words.introducers} hint={words.introducersHint}>
      {found.length === 0 && <p class="quiet">{words.noIntroducers}</p>}
      <ol class="ways">
        {found.map(({ trust, introducers, steps }) => (
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
                  <SourceLinks of={step.ties.map(({ source }) => source)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Part>
  );
}
