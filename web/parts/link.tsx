import type { ComponentChildren } from 'preact';
import type { Address } from '../address.ts';
import { usePage } from '../page.tsx';

interface Props {
  readonly to: Partial<Address>;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Leads to another view: a real link, which can be opened in a tab or copied. */
export function Link({ to, children, ...rest }: Props) {
  const { go, href } = usePage();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={href(to)} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
