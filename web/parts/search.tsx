import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Address } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { SearchDocument, type SearchQuery } from '../generated/graphql.ts';
import { usePage } from '../page.tsx';
import { TypeMark } from './mark.tsx';

type Hit = NonNullable<SearchQuery['search']>[number];

/** So long after the last key it is asked. */
const PAUSE_MS = 90;

interface Props {
  /** Where a choice leads; unless said, to the page of what was chosen. */
  readonly choose?: (id: string) => Partial<Address>;
}

/** A search box: finds as somebody types, and opens what is chosen. */
export function Search({ choose: lead = (player) => ({ player }) }: Props) {
  const { words, go } = usePage();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  /** Whether Enter was pressed before there was an answer. */
  const [entered, setEntered] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const wanted = text.trim().slice(0, LONGEST);
  const asked = useSettled(wanted);
  const { data, of, errors } = useAnswer(SearchDocument, { text: asked }, asked !== '');
  const isAnswered = wanted !== '' && of?.text === wanted;
  const hits = (isAnswered && data?.search) || [];
  const [error] = errors;
  // Of a server that is gone the page itself tells.
  const isGone = error?.code === 'GONE';
  const shown = open && isAnswered && !isGone;
  const choose = (hit: Hit | undefined) => {
    setEntered(false);
    if (!hit) return;
    go(lead(hit.node.id));
    setText('');
    setOpen(false);
    input.current?.blur();
  };
  useEffect(() => {
    if (entered && isAnswered) choose(hits[at]);
  }, [entered, isAnswered]);
  const close = () => {
    setOpen(false);
    setEntered(false);
  };
  const key = (event: KeyboardEvent) => {
    const last = Math.max(hits.length - 1, 0);
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, last));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && isAnswered) choose(hits[at]);
    else if (event.key === 'Enter') setEntered(true);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length ? `${list}-${at}` : undefined}
        placeholder={words.searchHint}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setAt(0);
          setEntered(false);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={key}
      />
      <div id={list} role="listbox" aria-label={words.search} hidden={!shown}>
        {hits.map((hit, number) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the box, which owns the list.
          <div
            key={hit.node.id}
            id={`${list}-${number}`}
            role="option"
            tabIndex={-1}
            aria-selected={number === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            <TypeMark type={hit.node.__typename} />
            <span>
              {hit.node.name}
              {hit.matched.field !== 'name' && <span class="quiet"> · {hit.matched.snippet}</span>}
            </span>
            <span class="quiet">{words.types[hit.node.__typename][0]}</span>
          </div>
        ))}
        {shown && hits.length === 0 && <p class="quiet">{error ? words.failed : words.nothingFound(wanted)}</p>}
      </div>
    </search>
  );
}

/** As much text as can be searched for. */
const LONGEST = 200;

/** A text once nobody has changed it for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
