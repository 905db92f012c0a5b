/** Set on the sign of what is ticked or open. */
export const ON = 'data-on';

/** What is ticked in the plugin to build questions. */
const TICKS = '[data-field-name], [data-arg-name]';

/** What GraphiQL leaves out for keys and screen readers. */
const MENDS: Readonly<Record<string, (element: HTMLElement) => void>> = {
  // Spans that only a mouse can press.
  [TICKS]: (tick) => {
    set(tick, 'tabindex', '0');
    set(tick, 'role', 'checkbox');
    set(tick, 'aria-checked', String(tick.querySelector(`[${ON}]`) !== null));
  },
  // Its only text stands in it, as what is chosen.
  '.graphiql-explorer-root select': (select) => set(select, 'aria-label', 'Add a new operation'),
  // A tab must hold nothing else that can be pressed, and these hold buttons: they are a list of them.
  '.graphiql-tabs': (tabs) => set(tabs, 'role', 'list'),
  '.graphiql-tab': (tab) => {
    set(tab, 'role', 'listitem');
    set(tab, 'aria-selected', null);
  },
  '.graphiql-tab-button': (button) =>
    set(button, 'aria-current', button.parentElement?.classList.contains('graphiql-tab-active') ? 'true' : null),
};

function set(element: HTMLElement, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Mends what stands in an element, and what will; gives what ends that. */
export function keepMended(root: HTMLElement): () => void {
  const mend = () => {
    for (const [selector, apply] of Object.entries(MENDS))
      for (const element of root.querySelectorAll<HTMLElement>(selector)) apply(element);
  };
  const observer = new MutationObserver(mend);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['aria-selected', 'class', ON] });
  root.addEventListener('keydown', pressByKey);
  mend();
  return () => {
    observer.disconnect();
    root.removeEventListener('keydown', pressByKey);
  };
}

function pressByKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if (![' ', 'Enter'].includes(key) || !(target instanceof HTMLElement) || !target.matches(TICKS)) return;
  event.preventDefault();
  target.click();
}
