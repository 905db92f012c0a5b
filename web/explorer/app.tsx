/** @jsxImportSource react */
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useRef, useState } from 'react';
import { chosenTheme, keepTheme, prefersDark } from '../theme.ts';
import { sender } from './ask.ts';
import { EDITOR_THEMES, useColours } from './colours.ts';
import { FIRST } from './examples.ts';
import { Gallery, GalleryIcon } from './gallery.tsx';
import { keepMended } from './mend.ts';
import { PlanIcon, PlanPane } from './plan.tsx';
import { SchemaPicture } from './schema.tsx';
import { ticksPlugin } from './ticks.tsx';
import { useWords, type Words, WordsContext, wordsOf } from './words.ts';

/** Where the explorer is: its language, what it shows, and the question that it asks. */
interface Address {
  readonly lang: 'en' | 'fr' | null;
  readonly view: 'schema' | null;
  readonly query: string | null;
  readonly variables: string | null;
}

function readAddress(): Address {
  const given = new URLSearchParams(location.search);
  const lang = given.get('lang');
  return {
    lang: lang === 'en' || lang === 'fr' ? lang : null,
    view: given.get('view') === 'schema' ? 'schema' : null,
    query: given.get('query'),
    variables: given.get('variables'),
  };
}

function writeAddress(address: Address): string {
  const said = Object.entries(address).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return said.length ? `?${new URLSearchParams(said)}` : location.pathname;
}

export function App() {
  const [{ lang, view }, setPlace] = useState(readAddress);
  const words = useMemo(() => wordsOf(lang), [lang]);
  const [wasAsking, setWasAsking] = useState(view === null);
  const { isDark, switchTheme } = useTheme();
  const go = (change: Partial<Address>) => {
    history.replaceState(null, '', writeAddress({ ...readAddress(), ...change }));
    setPlace(readAddress());
    if (change.view === null) setWasAsking(true);
  };
  useEffect(() => {
    document.documentElement.lang = words.page.language;
    document.title = `${words.title} · Alliance Atlas`;
  }, [words]);
  return (
    <WordsContext value={words}>
      <Bar view={view} go={go} isDark={isDark} switchTheme={switchTheme} />
      <main>
        {wasAsking && <Ask words={words} isDark={isDark} isHidden={view !== null} go={go} />}
        {view === 'schema' && <SchemaPicture />}
      </main>
    </WordsContext>
  );
}

interface BarProps {
  readonly view: Address['view'];
  readonly go: (change: Partial<Address>) => void;
  readonly isDark: boolean;
  readonly switchTheme: () => void;
}

function Bar({ view, go, isDark, switchTheme }: BarProps) {
  const words = useWords();
  const { other, theme } = words.page;
  return (
    <header className="bar">
      <a className="brand" href="/">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 17 12 6l7 9z" />
          <circle cx="6" cy="17" r="4" />
          <circle cx="12" cy="6" r="4" />
          <circle cx="19" cy="15" r="3" />
        </svg>
        <h1>{words.title}</h1>
      </a>
      <fieldset className="views">
        <legend className="unseen">{words.views}</legend>
        <button type="button" aria-pressed={view === null} onClick={() => go({ view: null })}>
          {words.ask}
        </button>
        <button type="button" aria-pressed={view === 'schema'} onClick={() => go({ view: 'schema' })}>
          {words.schema}
        </button>
      </fieldset>
      <nav>
        <a href={`/?lang=${words.page.language}`}>{words.atlas}</a>
        <button type="button" lang={other.language} onClick={() => go({ lang: other.language })}>
          {other.name}
        </button>
        <button
          type="button"
          className="theme"
          title={theme}
          aria-label={theme}
          aria-pressed={isDark}
          onClick={switchTheme}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="7.5" />
            <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" />
          </svg>
        </button>
      </nav>
    </header>
  );
}

/** The same choice as the page's. */
function useTheme() {
  const [chosen, setChosen] = useState(chosenTheme);
  const isDark = chosen ? chosen === 'dark' : prefersDark();
  useEffect(() => {
    if (chosen) keepTheme(chosen);
  }, [chosen]);
  return { isDark, switchTheme: () => setChosen(isDark ? 'light' : 'dark') };
}

/** Where the headers are kept that somebody typed, a token among them: it goes with the browser's tab. */
const HEADERS_KEY = 'atlas-explorer-headers';

interface AskProps {
  readonly words: Words;
  readonly isDark: boolean;
  readonly isHidden: boolean;
  readonly go: (change: Partial<Address>) => void;
}

function Ask({ words, isDark, isHidden, go }: AskProps) {
  const [begun] = useState(readAddress);
  const [headers] = useState(() => sessionStorage.getItem(HEADERS_KEY) ?? '');
  const plugins = usePlugins(words);
  const fetcher = useMemo(() => sender(words.gone), [words]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepMended(root.current) : undefined), []);
  useColours(isDark ? 'dark' : 'light');
  return (
    <div className="asking" ref={root} hidden={isHidden}>
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin={words.examples}
        editorTheme={EDITOR_THEMES}
        forcedTheme={isDark ? 'dark' : 'light'}
        shouldPersistHeaders={false}
        initialHeaders={headers}
        defaultHeaders={headers}
        onEditHeaders={(edited) => sessionStorage.setItem(HEADERS_KEY, edited)}
        onTabChange={({ tabs, activeTabIndex }) => {
          const { query = null, variables = null } = tabs[activeTabIndex] ?? {};
          go({ query, variables: variables || null });
        }}
        {...(begun.query === null
          ? { defaultTabs: FIRST.map(({ query }) => ({ query })) }
          : { initialQuery: begun.query, initialVariables: begun.variables ?? '' })}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <AnswerFirst />
            </>
          )}
        </GraphiQL.Toolbar>
      </GraphiQL>
    </div>
  );
}

/** Answers the question that the explorer opens with, as soon as it can; never one that changes something. */
function AnswerFirst() {
  const { run } = useGraphiQLActions();
  const { operations, schema } = useGraphiQL(pick('operations', 'schema'));
  const hasRun = useRef(false);
  useEffect(() => {
    if (hasRun.current || !schema || !operations?.length) return;
    hasRun.current = true;
    if (operations.every(({ operation }) => operation === 'query')) run();
  }, [operations, schema, run]);
  return null;
}

function usePlugins(words: Words): GraphiQLPlugin[] {
  return useMemo(
    () => [
      { title: words.examples, icon: GalleryIcon, content: Gallery },
      ticksPlugin(words.build),
      HISTORY_PLUGIN,
      { title: words.plan, icon: PlanIcon, content: PlanPane },
    ],
    [words],
  );
}
