import type { EntityType } from '../kinds.ts';
import { usePage } from '../page.tsx';
import { Link } from './link.tsx';
import { TypeMark } from './mark.tsx';

export interface Named {
  readonly __typename: EntityType;
  readonly id: string;
  readonly name: string;
}

/** An entity by name, leading to its page. */
export function Entity({ of: { __typename, id, name } }: { readonly of: Named }) {
  return (
    <Link to={{ player: id }} class="entity">
      <TypeMark type={__typename} />
      {`\u00a0${name}`}
    </Link>
  );
}

interface Source {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
}

/** Where a fact is stated: the text itself where it has an address on the web. */
export function SourceLink({ source, short = false }: { readonly source: Source | null; readonly short?: boolean }) {
  const { words } = usePage();
  if (!source) return null;
  const text = short ? words.source : source.name;
  const url = webAddress(source.url);
  if (!url)
    return (
      <Link to={{ player: source.id }} class="source">
        {text}
      </Link>
    );
  return (
    <a class="source" href={url} title={source.name} rel="noreferrer" target="_blank">
      {text}
    </a>
  );
}

/** Where what rests on several is stated: each source once. */
export function SourceLinks({ of: sources }: { readonly of: readonly (Source | null)[] }) {
  const different = new Map(sources.map((source) => [source?.id, source]));
  return (
    <>
      {[...different.values()].map((source) => source && [' ', <SourceLink key={source.id} source={source} short />])}
    </>
  );
}

/** A sum; a workbook may name a currency that no browser knows. */
export function money(amount: number, currency: string | null, language: string): string {
  return [amount.toLocaleString(language), currency].filter(Boolean).join('\u00a0');
}

/** An address that may be a link. A workbook can hold anything, `javascript:` too. */
export function webAddress(text: string | null | undefined): string | null {
  return text && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
}

/** From when to when, as far as it is known. */
export function period(
  since: string | null | undefined,
  until: string | null | undefined,
  going: string,
): string | null {
  if (!since && !until) return null;
  return [since ?? '?', until === '..' ? going : (until ?? '')].filter(Boolean).join(' – ');
}
