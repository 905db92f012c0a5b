import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { type Address, readAddress, writeAddress } from './address.ts';
import { type Words, wordsFor } from './words.ts';

/** What every part of the page needs: where one is, how to go elsewhere, and the words. */
export interface Page {
  readonly address: Address;
  readonly words: Words;
  /** To a view of its own: the browser's way back leads here. */
  readonly go: (change: Partial<Address>) => void;
  /** The same view, otherwise looked at. */
  readonly adjust: (change: Partial<Address>) => void;
  /** The address of a change, for a link. */
  readonly href: (change: Partial<Address>) => string;
}

/** No view of its own. */
export const NOWHERE = {
  player: null,
  from: null,
  to: null,
  view: null,
  since: null,
  camera: null,
} satisfies Partial<Address>;

const PageContext = createContext<Page | null>(null);
export const PageProvider = PageContext.Provider;

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('this stands outside of the page');
  return page;
}

/** What a view is of, where browsers show and keep it; null where that is not known, or nothing. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = [title, 'Alliance Atlas'].filter(Boolean).join(' · ');
  }, [title]);
}

/** The page's address, kept in that of the browser. */
export function useAddress(): Page {
  const [address, setAddress] = useState(() => readAddress(location.search));
  useEffect(() => {
    const listen = () => setAddress(readAddress(location.search));
    addEventListener('popstate', listen);
    return () => removeEventListener('popstate', listen);
  }, []);
  const change = useCallback((change: Partial<Address>, how: 'pushState' | 'replaceState') => {
    const next = { ...readAddress(location.search), ...change };
    history[how](null, '', writeAddress(next) || location.pathname);
    setAddress(next);
  }, []);
  return {
    address,
    words: wordsFor(address.language, navigator.languages),
    go: useCallback((to) => change({ ...NOWHERE, ...to }, 'pushState'), [change]),
    adjust: useCallback((to) => change(to, 'replaceState'), [change]),
    href: (to) => writeAddress({ ...address, ...NOWHERE, ...to }) || '/',
  };
}
