import type { ComponentChildren } from 'preact';
import { useAnswer } from '../ask.ts';
import { PlayerDocument, type PlayerQuery, type TieType } from '../generated/graphql.ts';
import { usePage, useTitle } from '../page.tsx';
import { Entity, money, type Named, period, SourceLink, SourceLinks, webAddress } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { TypeMark } from '../parts/mark.tsx';
import { Search } from '../parts/search.tsx';
import { Lacking, State } from '../parts/state.tsx';
import { Strength } from '../parts/strength.tsx';
import { ToExplorer } from '../parts/to-explorer.tsx';

type Told = NonNullable<PlayerQuery['node']>;
type Matches = PlayerQuery['matches'];
type Tie = NonNullable<PlayerQuery['neighbourhood']>['ties'][number] & { readonly amount: string | undefined };

/** The page of one entity: what it is, with whom through what, and where that is stated. */
export function Player({ id }: { readonly id: string }) {
  const { address, words } = usePage();
  const variables = { id, on: address.on };
  const answer = useAnswer(PlayerDocument, variables);
  const { data, errors } = answer;
  useTitle(data?.node?.name ?? null);
  if (!data || (errors.length > 0 && !data.node)) return <State of={answer} />;
  const { node, neighbourhood, timeline, suggestedPartners, matches, offersThatFit } = data;
  if (!node) return <p class="state">{words.notThere}</p>;
  const amounts = amountsOf(node, words.language);
  const own = neighbourhood?.ties.filter(({ from, to }) => from.id === id || to.id === id) ?? [];
  const ties = own.map((tie) => ({ ...tie, amount: amounts.get(tie.id) }));
  return (
    <article>
      <Title of={node} />
      <Lacking of={answer} />
      {'partners' in node && <Partners of={node} />}
      {'partners' in node && (
        <Part title={words.reach(node.name)}>
          <Search choose={(to) => ({ from: id, to })} />
        </Part>
      )}
      {'partners' in node && <Suggestions suggested={suggestedPartners} />}
      <Fits of={id} title={words.matches} hint={words.matchesHint} matches={matches} />
      <Fits of={id} title={words.offersThatFit} hint={words.offersThatFitHint} matches={offersThatFit} />
      <Ties of={id} ties={ties} />
      {neighbourhood !== null && neighbourhood.leftOut > 0 && (
        <p class="quiet">{words.leftOut(neighbourhood.leftOut)}</p>
      )}
      <Others of={node} />
      <Timeline of={id} timeline={timeline} />
      <Sources of={node} />
      <ToExplorer document={PlayerDocument} variables={variables} />
    </article>
  );
}

/** How much money is given by which tie. */
function amountsOf(node: Told, language: string): ReadonlyMap<string, string> {
  const given = [...('funds' in node ? node.funds.edges : []), ...('funders' in node ? node.funders.edges : [])];
  return new Map(
    given.flatMap(({ id, amount, currency }) => (amount === null ? [] : [[id, money(amount, currency, language)]])),
  );
}

export function Part({ title, hint, children }: { title: string; hint?: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {hint && <p class="quiet">{hint}</p>}
      {children}
    </section>
  );
}

function Title({ of: node }: { readonly of: Told }) {
  const { words } = usePage();
  const url = webAddress('url' in node ? node.url : null);
  const names = 'alternateNames' in node ? node.alternateNames : [];
  return (
    <>
      <p class="kind">
        <TypeMark type={node.__typename} /> {[words.types[node.__typename][0], ...facts(node, words)].join(' · ')}
      </p>
      <h1>{node.name}</h1>
      {names.length > 0 && (
        <p class="quiet">
          {words.alsoCalled} {names.join(', ')}
        </p>
      )}
      {'headline' in node && node.headline && <p class="lead">{node.headline}</p>}
      {'scope' in node && node.scope && <p class="lead">{node.scope}</p>}
      {node.description && <p class="about">{node.description}</p>}
      {url && (
        <p>
          <a href={url} rel="noreferrer" target="_blank">
            {new URL(url).hostname}
          </a>
        </p>
      )}
      {'topics' in node && node.topics.nodes.length > 0 && (
        <ul class="topics">
          {node.topics.nodes.map((topic) => (
            <li key={topic.id}>
              <Link to={{ player: topic.id }}>{topic.name}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What an entity says of itself in a word or a date. */
function facts(node: Told, { value, going, budget, language }: ReturnType<typeof usePage>['words']): string[] {
  const told: Partial<Record<string, unknown>> = node;
  const values = [
    ...['organisationKind', 'stage', 'programmeKind', 'partnershipKind', 'eventKind'],
    ...['activityStatus', 'partnershipStatus', 'eventStatus', 'exchangeStatus', 'urgency'],
  ].flatMap((name) => (typeof told[name] === 'string' ? value(told[name]) : []));
  const texts = ['acronym', 'legalForm', 'publisher', 'address'].flatMap((name) =>
    typeof told[name] === 'string' ? told[name] : [],
  );
  const lived =
    'foundedOn' in node
      ? period(node.foundedOn, node.dissolvedOn, going)
      : 'since' in node
        ? period(node.since, node.until, going)
        : null;
  const numbers = 'identifiers' in node ? node.identifiers.map(({ scheme, value }) => `${scheme} ${value}`) : [];
  const sum = 'budget' in node && node.budget;
  return [
    ...[...values, ...texts, ...numbers],
    ...(lived ? [lived] : []),
    ...(sum ? [`${budget} ${money(sum.amount, sum.currency, language)}`] : []),
  ];
}

function Partners({ of: node }: { readonly of: Extract<Told, { readonly partners: unknown }> }) {
  const { words } = usePage();
  const { edges, totalCount } = node.partners;
  const directly = (tie: { readonly type: TieType; readonly from: { readonly id: string } } | undefined) =>
    tie ? words.tieTypes[tie.type][tie.from.id === node.id ? 0 : 1] : words.directly;
  if (!edges.length) return null;
  return (
    <Part title={`${words.partners} · ${totalCount.toLocaleString(words.language)}`} hint={words.partnersHint}>
      <ol class="partners">
        {edges.map(({ node: partner, strength, via, viaCount }) => (
          <li key={partner.id}>
            <div class="partner">
              <Entity of={partner} />
              <Strength of={strength} />
            </div>
            <ul class="via">
              {via.slice(0, 3).map(({ through, ties }) => (
                <li key={through?.id ?? ties[0]?.type}>
                  <span class="quiet">{through ? words.through : directly(ties[0])}</span>{' '}
                  {through && <Entity of={through} />}
                  <SourceLinks of={ties.map(({ source }) => source)} />
                </li>
              ))}
              {viaCount > 3 && <li class="quiet">{words.more(viaCount - 3)}</li>}
            </ul>
          </li>
        ))}
      </ol>
      {totalCount > edges.length && <p class="quiet">{words.more(totalCount - edges.length)}</p>}
    </Part>
  );
}

function Suggestions({ suggested }: { readonly suggested: PlayerQuery['suggestedPartners'] }) {
  const { words } = usePage();
  if (!suggested?.found.length) return null;
  return (
    <Part title={words.suggestions} hint={words.suggestionsHint}>
      <ol class="partners">
        {suggested.found.map(({ node, score, needs, partners, topics, places }) => (
          <li key={node.id}>
            <div class="partner">
              <Entity of={node} />
              <Strength of={score} />
            </div>
            <ul class="via">
              <Reason
                words={words.becauseNeeds}
                because={needs.matches.map(({ need }) => need)}
                sources={needs.matches.slice(0, REASONS).flatMap(({ need }) => need.sources.nodes)}
              />
              <Reason words={words.becausePartners} because={partners.shared} />
              <Reason words={words.becauseTopics} because={topics.shared} />
              <Reason words={words.becausePlaces} because={places.shared} />
            </ul>
          </li>
        ))}
      </ol>
    </Part>
  );
}

const REASONS = 3;

interface ReasonProps {
  readonly words: string;
  readonly because: readonly Named[];
  readonly sources?: Parameters<typeof SourceLinks>[0]['of'];
}

function Reason({ words, because, sources = [] }: ReasonProps) {
  if (because.length === 0) return null;
  return (
    <li>
      <span class="quiet">{words}</span>{' '}
      {because.slice(0, REASONS).map((each, place) => [place > 0 && ', ', <Entity key={each.id} of={each} />])}
      <SourceLinks of={sources} />
    </li>
  );
}

interface FitsProps {
  readonly of: string;
  readonly title: string;
  readonly hint: string;
  readonly matches: Matches;
}

/** Needs and the offers that fit them: who the other is, what fits what, and who could introduce the two. */
function Fits({ of: id, title, hint, matches }: FitsProps) {
  const { words } = usePage();
  if (!matches?.found.length) return null;
  const { found, totalCount } = matches;
  return (
    <Part title={`${title} · ${totalCount.toLocaleString(words.language)}`} hint={hint}>
      <ol class="partners">
        {found.map(({ need, offer, score, topics, introduction }) => {
          const needs = { what: need, verb: words.tieTypes.HAS_NEED[0] };
          const offers = { what: offer, verb: words.tieTypes.HAS_OFFER[0] };
          const [its, others] = [need.id, need.owner?.id].includes(id) ? [needs, offers] : [offers, needs];
          return (
            <li key={`${need.id} ${offer.id}`}>
              <div class="partner">
                <Entity of={others.what.owner ?? others.what} />
                <Strength of={score} />
              </div>
              <ul class="via">
                <li>
                  <span class="quiet">{others.verb}</span> <Entity of={others.what} />
                  <SourceLinks of={others.what.sources.nodes} />
                </li>
                {its.what.id !== id && (
                  <li>
                    <span class="quiet">
                      {its.what.owner?.name} {its.verb}
                    </span>{' '}
                    <Entity of={its.what} />
                    <SourceLinks of={its.what.sources.nodes} />
                  </li>
                )}
                <li>
                  <span class="quiet">{words.fitOn}</span>{' '}
                  {[...new Set(topics.map(({ wanted }) => wanted.name))].join(', ')}
                </li>
                <Introduced of={need.owner?.id} to={offer.owner?.id} introduction={introduction} />
              </ul>
            </li>
          );
        })}
      </ol>
      {totalCount > found.length && <p class="quiet">{words.more(totalCount - found.length)}</p>}
    </Part>
  );
}

interface IntroducedProps {
  readonly of: string | undefined;
  readonly to: string | undefined;
  readonly introduction: NonNullable<Matches>['found'][number]['introduction'];
}

/** Who could introduce two; where nobody is known to, the ways between them. */
function Introduced({ of: from, to, introduction }: IntroducedProps) {
  const { words } = usePage();
  if (introduction) {
    const sources = introduction.steps.flatMap(({ ties }) => ties.map(({ source }) => source));
    return introduction.introducers.length ? (
      <Reason words={words.introducedBy} because={introduction.introducers} sources={sources} />
    ) : (
      <li>
        <span class="quiet">{words.theyHaveMet}</span>
        <SourceLinks of={sources} />
      </li>
    );
  }
  if (!from || !to) return null;
  return (
    <li>
      <Link to={{ from, to }}>{words.waysBetween}</Link>
    </li>
  );
}

/** In which order the sorts of ties are told. */
const ORDER: readonly TieType[] = [
  ...(['MEMBER_OF', 'PARTICIPATES_IN', 'ENROLLED_IN', 'RUNS', 'SUPPORTS', 'FUNDS'] as const),
  ...(['WORKS_FOR', 'FOUNDED', 'ADVISES', 'KNOWS', 'UNDER', 'PART_OF', 'SUCCEEDED_BY', 'ATTENDED'] as const),
  ...(['HAS_NEED', 'HAS_OFFER'] as const),
];
const AT_FIRST = 8;

function Ties({ of: id, ties }: { readonly of: string; readonly ties: readonly Tie[] }) {
  const { words } = usePage();
  return ORDER.flatMap((type) => [true, false].map((out) => ({ type, out }))).map(({ type, out }) => {
    const own = ties.filter((tie) => tie.type === type && (tie.from.id === id) === out);
    if (own.length === 0) return null;
    const title = `${capital(words.tieTypes[type][out ? 0 : 1])} · ${own.length.toLocaleString(words.language)}`;
    return (
      <Part key={`${type} ${out}`} title={title}>
        <ul class="ties">
          {own.slice(0, AT_FIRST).map((tie) => (
            <TieLine key={tie.id} tie={tie} other={out ? tie.to : tie.from} />
          ))}
        </ul>
        {own.length > AT_FIRST && (
          <details>
            <summary>{words.more(own.length - AT_FIRST)}</summary>
            <ul class="ties">
              {own.slice(AT_FIRST).map((tie) => (
                <TieLine key={tie.id} tie={tie} other={out ? tie.to : tie.from} />
              ))}
            </ul>
          </details>
        )}
      </Part>
    );
  });
}

function TieLine({ tie, other }: { readonly tie: Tie; readonly other: Named }) {
  const { words } = usePage();
  const unsure = tie.confidence && tie.confidence !== 'CONFIRMED' ? words.unsure : null;
  const said = [tie.amount, tie.role, period(tie.since, tie.until, words.going), unsure].filter(Boolean).join(', ');
  return (
    <li>
      <Entity of={other} /> {said && <span class="quiet">{said} </span>}
      <SourceLink source={tie.source} short />
    </li>
  );
}

/** What is about a topic, at a place, or rests on a source. */
function Others({ of: node }: { readonly of: Told }) {
  const { words } = usePage();
  const [title, others] =
    'subjects' in node
      ? [words.tieTypes.ABOUT[1], node.subjects]
      : 'located' in node
        ? [words.tieTypes.LOCATED_AT[1], node.located]
        : 'citedBy' in node
          ? [words.tieTypes.CITES[1], node.citedBy]
          : ['', null];
  if (!others?.nodes.length) return null;
  return (
    <Part title={`${capital(title)} · ${others.totalCount.toLocaleString(words.language)}`}>
      <ul class="ties">
        {others.nodes.map((each) => (
          <li key={each.id}>
            <Entity of={each} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Timeline({ of: id, timeline }: { readonly of: string; readonly timeline: PlayerQuery['timeline'] }) {
  const { words } = usePage();
  if (!timeline?.moments.length) return null;
  return (
    <Part title={words.timeline}>
      <ol class="timeline">
        {timeline.moments.map(({ from, to, turn, node, tie }) => (
          <li key={`${from} ${turn} ${node.id} ${tie?.type}`}>
            <time>{day(from, to)}</time>
            <span>
              <span class="quiet">
                {tie && words.tieTypes[tie.type][tie.from.id === id ? 0 : 1]}{' '}
                {turn === 'BEGAN' ? words.began : words.ended}
              </span>{' '}
              {tie && <Entity of={node} />} <SourceLink source={tie?.source ?? null} short />
            </span>
          </li>
        ))}
      </ol>
      {timeline.undated > 0 && <p class="quiet">{words.undated(timeline.undated)}</p>}
    </Part>
  );
}

/** As much of a day as is known: its year, its month, or itself. */
function day(from: string, to: string): string {
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
}

function Sources({ of: node }: { readonly of: Told }) {
  const { words } = usePage();
  if (!node.sources.nodes.length) return null;
  return (
    <Part title={words.sources}>
      <ul class="ties">
        {node.sources.nodes.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
