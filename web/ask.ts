import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from './generated/graphql.ts';

/** Why there is no answer: the server cannot be reached, or says so itself. */
export class AskError extends Error {
  override readonly name = 'AskError';
  constructor(
    readonly code: 'GONE' | 'NOT_READY' | 'OTHER',
    message: string,
    /** What has no answer, where the rest has one: the fields that lead there. */
    readonly path: readonly (string | number)[] = [],
  ) {
    super(message);
  }
}

interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** What a reply holds, and why some of it is missing. */
interface Told<Data> {
  readonly data: Data;
  readonly errors: readonly AskError[];
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };

/** The server ends sooner what takes it too long: one that is silent for so long hangs. */
const ANSWER_MS = 40_000;

async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  given: AbortSignal,
): Promise<Told<Data>> {
  const body = JSON.stringify({ query: String(document), variables });
  const signal = AbortSignal.any([given, AbortSignal.timeout(ANSWER_MS)]);
  let reply: Reply<Data>;
  try {
    reply = await (await fetch('/graphql', { method: 'POST', headers: HEADERS, body, signal })).json();
  } catch (error) {
    throw new AskError('GONE', String(error));
  }
  const { data } = reply;
  const errors = (reply.errors ?? []).map(({ message, path, extensions }) => {
    return new AskError(extensions?.code === 'NOT_READY' ? 'NOT_READY' : 'OTHER', message, path);
  });
  const notReady = errors.find(({ code }) => code === 'NOT_READY');
  if (notReady) throw notReady;
  if (!data || (errors.length > 0 && Object.values(data).every((value) => value === null)))
    throw errors[0] ?? new AskError('OTHER', 'the reply holds no data');
  return { data, errors };
}

/** What is known of a question. */
interface Known<Data, Variables> {
  /** The last answer; it stays while the next one is awaited. */
  readonly data: Data | null;
  /** What it answers; or what has none. */
  readonly of: Variables | null;
  /** Why what is asked now has no answer, or what the answer lacks. */
  readonly errors: readonly AskError[];
}

export interface Answer<Data, Variables = unknown> extends Known<Data, Variables> {
  readonly again: () => void;
}

/** After so long a server that was not ready is asked again. */
const NOT_READY_MS = 1_000;
const NO_ERRORS: readonly AskError[] = [];

/** Asks when what is asked changes, and again when the server has come back. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  wanted = true,
): Answer<Data, Variables> {
  const [state, setState] = useState<Known<Data, Variables>>({ data: null, of: null, errors: NO_ERRORS });
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(variables);
  const isOfThis = ({ of }: Known<Data, Variables>) => JSON.stringify(of) === key;
  const link = useLink();
  useEffect(() => {
    if (!wanted || link.gone) return;
    const control = new AbortController();
    let timer = 0;
    setState(({ data, of }) => ({ data, of: data && of, errors: NO_ERRORS }));
    ask(document, variables, control.signal).then(
      ({ data, errors }) => !control.signal.aborted && setState({ data, of: variables, errors }),
      (error: AskError) => {
        if (control.signal.aborted) return;
        if (error.code === 'GONE') noticeGone();
        if (error.code === 'NOT_READY') timer = window.setTimeout(() => setTurn((before) => before + 1), NOT_READY_MS);
        // What answers another question must not stand for this one.
        else setState((before) => ({ data: isOfThis(before) ? before.data : null, of: variables, errors: [error] }));
      },
    );
    return () => {
      control.abort();
      clearTimeout(timer);
    };
  }, [document, key, wanted, turn, link]);
  const again = () => setTurn((before) => before + 1);
  if (isOfThis(state)) return { ...state, again };
  return link.gone ? { data: null, of: null, errors: [GONE], again } : { ...state, errors: NO_ERRORS, again };
}

const GONE = new AskError('GONE', 'the server does not answer');

/** Whether the server is there. */
interface Link {
  readonly gone: boolean;
}

let link: Link = { gone: false };
const listeners = new Set<(link: Link) => void>();
const LOOK_MS = 8_000;
const LOOK_WHEN_GONE_MS = 1_500;
/** It takes no work to say that one is alive. */
const HEALTH_MS = 4_000;

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
    const alive = await fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(HEALTH_MS) }).then(
      ({ ok }) => ok,
      () => false,
    );
    setLink(!alive);
  }
  watchServer();
}
