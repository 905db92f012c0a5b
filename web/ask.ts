import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from './generated/graphql.ts';

/** Why there is no answer: the server cannot be reached, or says so itself. */
export class AskError extends Error {
  override readonly name = 'AskError';
  constructor(
    readonly code: 'GONE' | 'NOT_READY' | 'OTHER',
    message: string,
  ) {
    super(message);
  }
}

interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };

async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const body = JSON.stringify({ query: String(document), variables });
  let reply: Reply<Data>;
  try {
    reply = await (await fetch('/graphql', { method: 'POST', headers: HEADERS, body, signal })).json();
  } catch (error) {
    throw new AskError('GONE', String(error));
  }
  const [error] = reply.errors ?? [];
  if (error) throw new AskError(error.extensions?.code === 'NOT_READY' ? 'NOT_READY' : 'OTHER', error.message);
  if (!reply.data) throw new AskError('OTHER', 'the reply holds no data');
  return reply.data;
}

export interface Answer<Data> {
  /** The last answer; it stays while the next one is awaited. */
  readonly data: Data | null;
  readonly error: AskError | null;
  readonly waiting: boolean;
  readonly again: () => void;
}

/** After so long a server that was not ready is asked again. */
const NOT_READY_MS = 1_000;

/** Asks when what is asked changes, and again when the server has come back. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  wanted = true,
): Answer<Data> {
  const [state, setState] = useState<Omit<Answer<Data>, 'again'>>({ data: null, error: null, waiting: wanted });
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(variables);
  const link = useLink();
  useEffect(() => {
    if (!wanted || link.gone) return;
    const control = new AbortController();
    let timer = 0;
    setState((before) => ({ ...before, waiting: true }));
    ask(document, variables, control.signal).then(
      (data) => !control.signal.aborted && setState({ data, error: null, waiting: false }),
      (error: AskError) => {
        if (control.signal.aborted) return;
        if (error.code === 'GONE') noticeGone();
        if (error.code === 'NOT_READY') timer = window.setTimeout(() => setTurn((before) => before + 1), NOT_READY_MS);
        else setState((before) => ({ ...before, error, waiting: false }));
      },
    );
    return () => {
      control.abort();
      clearTimeout(timer);
    };
  }, [document, key, wanted, turn, link]);
  return { ...state, again: () => setTurn((before) => before + 1) };
}

/** Whether the server is there. */
interface Link {
  readonly gone: boolean;
}

let link: Link = { gone: false };
const listeners = new Set<(link: Link) => void>();
const LOOK_MS = 8_000;
const LOOK_WHEN_GONE_MS = 1_500;

export function useLink(): Link {
  const [known, setKnown] = useState(link);
  useEffect(() => {
    listeners.add(setKnown);
    return () => {
      listeners.delete(setKnown);
    };
  }, []);
  return known;
}

function noticeGone(): void {
  setLink(true);
}

function setLink(gone: boolean): void {
  if (gone === link.gone) return;
  link = { gone };
  for (const listen of listeners) listen(link);
  watchServer();
}

let timer = 0;

/** Looks now and then whether the server is there, while anybody looks at the page. */
export function watchServer(): void {
  clearTimeout(timer);
  timer = window.setTimeout(look, link.gone ? LOOK_WHEN_GONE_MS : LOOK_MS);
}

async function look(): Promise<void> {
  if (!document.hidden) {
    const alive = await fetch('/health/live', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    setLink(!alive);
  }
  watchServer();
}

/** Where the explorer shows an operation, and answers it. */
export function explorerLink<Data, Variables extends object>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): string {
  const query = String(document).trim();
  return `/explorer?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}
