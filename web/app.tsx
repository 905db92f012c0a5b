import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAnswer, useLink } from './ask.ts';
import {
  type BetweenQuery,
  DayDocument,
  OverviewDocument,
  type OverviewQuery,
  type PartFragment,
} from './generated/graphql.ts';
import { type Graph, graphOf, partOf } from './map/graph.ts';
import type { Pointed } from './map/look.ts';
import { AtlasMap } from './map/map.tsx';
import { usePicture } from './map/use-picture.ts';
import { PageProvider, useAddress, usePage } from './page.tsx';
import { Legend } from './parts/legend.tsx';
import { Link } from './parts/link.tsx';
import { Search } from './parts/search.tsx';
import { Lacking, State } from './parts/state.tsx';
import { explorerAddress, ToExplorer } from './parts/to-explorer.tsx';
import { Years } from './parts/years.tsx';
import { chosenTheme, keepTheme, prefersDark } from './theme.ts';
import { Between, useBetween } from './views/between.tsx';
import { Home } from './views/home.tsx';
import { List } from './views/list.tsx';
import { Player } from './views/player.tsx';
import { Whole } from './views/whole.tsx';

export function App() {
  const page = useAddress();
  const { address, words } = page;
  const [first] = useState(address.on);
  const variables = { on: first, dated: first !== null };
  const overview = useAnswer(OverviewDocument, variables);
  // Another day than the first costs a part of the map alone.
  const day = useAnswer(DayDocument, { on: address.on ?? '' }, address.on !== null && address.on !== first);
  const { data } = overview;
  const graph = useGraph(data);
  const { picture, failed } = usePicture(graph);
  const dated = address.on === first ? overview : day;
  const told = address.on === first ? data?.then : day.data?.map;
  const isUntold = address.on !== null && !told && dated.errors.length > 0;
  const then = address.on === null ? null : isUntold ? NOTHING : told;
  const part = useMemo(() => (graph && then ? partOf(graph, then) : null), [graph, then]);
  const { player, from, to } = address;
  const two = from && to ? { from, to } : null;
  const between = useBetween(two ?? { from: '', to: '' }, address.on, two !== null);
  const ways = two ? between.data?.paths : null;
  const pointed = useMemo(() => pointedOut(graph, player, ways), [graph, player, ways]);
  const isHome = player === null && two === null && address.view === null;
  // The first screen and the list tell what the map shows.
  const onMap = isHome || address.view === 'list';
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words.language]);
  // Another view begins at its top, and for who listens, in its panel; not the first, which begins with the page.
  const panel = useRef<HTMLElement>(null);
  const place = [player, from, to, address.view].join(' ');
  const begun = useRef(place);
  useEffect(() => {
    if (begun.current === place) return;
    begun.current = place;
    panel.current?.scrollTo(0, 0);
    panel.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <PageProvider value={page}>
      <Header name={data?.ecosystem?.name ?? 'Alliance Atlas'} />
      <Gone />
      <main>
        <aside class="panel" id="panel" ref={panel} tabIndex={-1}>
          {isHome || <Crumbs />}
          {player !== null && <Player key={player} id={player} />}
          {two && <Between {...two} answer={between} />}
          {address.view === 'brokers' && <Whole />}
          {onMap && !graph && <State of={overview} />}
          {onMap && graph?.nodes.length === 0 && <p class="state">{words.empty}</p>}
          {onMap && graph && data?.ecosystem && graph.nodes.length > 0 && (
            <>
              <Lacking of={overview} />
              {isHome && <Home ecosystem={data.ecosystem} graph={graph} />}
              {address.view === 'list' && !isUntold && (
                <List graph={graph} part={part} ties={then?.ties ?? data.map?.ties ?? []} />
              )}
              <ToExplorer document={OverviewDocument} variables={{ on: address.on, dated: address.on !== null }} />
            </>
          )}
        </aside>
        <div class="stage">
          <AtlasMap picture={picture} failed={failed} part={part} pointed={pointed} of={data?.map ?? null} />
          {graph && isUntold && (
            <div class="untold">
              <State of={dated} />
            </div>
          )}
          {graph && <Legend graph={graph} />}
          {data && <Years first={firstYear(data)} />}
        </div>
      </main>
    </PageProvider>
  );
}

/** A map that nobody has told. */
const NOTHING: PartFragment = { nodes: [], ties: [] };

/** The year of the oldest that is dated. */
function firstYear({ partnerships, projects, events }: OverviewQuery): number {
  const dates = [
    ...[partnerships, projects].flatMap((list) => list?.nodes.map(({ since }) => since) ?? []),
    ...(events?.nodes.map(({ start }) => start) ?? []),
  ];
  return Math.min(...dates.flatMap((date) => (date ? Number(date.slice(0, 4)) : [])));
}

/** The graph of an answer; the one before while nothing in the atlas has changed, so that nothing moves. */
function useGraph(data: OverviewQuery | null): Graph | null {
  const revision = data?.ecosystem?.revision;
  return useMemo(
    () => (data?.map ? graphOf(data.map, data.communities ?? { found: [] }) : null),
    [revision, data?.map?.nodes.length, data?.communities?.found.length],
  );
}

function pointedOut(graph: Graph | null, player: string | null, ways: BetweenQuery['paths'] | undefined): Pointed {
  const numbersOf = (ids: readonly string[]) => ids.flatMap((id) => graph?.numbers.get(id) ?? []);
  return {
    middle: player === null ? [] : numbersOf([player]),
    ways: ways?.found.map(({ nodes }) => numbersOf(nodes.map(({ id }) => id))) ?? [],
  };
}

function Header({ name }: { readonly name: string }) {
  const { address, words, adjust } = usePage();
  return (
    <header class="bar">
      <a class="skip" href="#panel">
        {words.skip}
      </a>
      <Link to={{}} class="brand">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 17 12 6l7 9z" />
          <circle cx="6" cy="17" r="4" />
          <circle cx="12" cy="6" r="4" />
          <circle cx="19" cy="15" r="3" />
        </svg>
        <span>{name}</span>
      </Link>
      <Search />
      <nav>
        <Link to={{ view: 'list' }}>{words.list}</Link>
        <a href={explorerAddress(address.language)}>{words.explorer}</a>
        <button type="button" lang={words.other.language} onClick={() => adjust({ language: words.other.language })}>
          {words.other.name}
        </button>
        <ThemeButton />
      </nav>
    </header>
  );
}

function ThemeButton() {
  const { words } = usePage();
  const [theme, setTheme] = useState(chosenTheme);
  useEffect(() => {
    if (theme) keepTheme(theme);
  }, [theme]);
  const dark = theme ? theme === 'dark' : prefersDark();
  return (
    <button
      type="button"
      class="theme"
      title={words.theme}
      aria-label={words.theme}
      aria-pressed={dark}
      onClick={() => setTheme(dark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" />
        <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" />
      </svg>
    </button>
  );
}

function Crumbs() {
  const { words } = usePage();
  return (
    <p class="crumbs">
      <Link to={{}}>← {words.back}</Link>
    </p>
  );
}

function Gone() {
  const { words } = usePage();
  const { gone } = useLink();
  return (
    <p class="gone" role="status" hidden={!gone}>
      {gone && words.gone}
    </p>
  );
}
