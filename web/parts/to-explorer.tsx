import type { Address } from '../address.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { usePage } from '../page.tsx';

interface Props<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: Variables;
}

/** Leads to where an operation that the page has sent can be read and changed. */
export function ToExplorer<Data, Variables extends object>({ document, variables }: Props<Data, Variables>) {
  const { address, words } = usePage();
  const operation = { query: String(document).trim(), variables: JSON.stringify(variables, null, 2) };
  return (
    <p class="to-explorer">
      <a href={explorerAddress(address.language, operation)}>{words.openInExplorer}</a>
    </p>
  );
}

/** Where the explorer is, in the language that somebody chose here, with an operation that it shows and answers. */
export function explorerAddress(
  language: Address['language'],
  operation: Readonly<Record<string, string>> = {},
): string {
  const said = new URLSearchParams({ ...operation, ...(language && { lang: language }) }).toString();
  return said ? `/explorer?${said}` : '/explorer';
}
