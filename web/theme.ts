export type Theme = 'light' | 'dark';

const KEY = 'atlas-theme';

/** What somebody chose here before; null leaves it to the browser. */
export function chosenTheme(): Theme | null {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : null;
}

export function keepTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem(KEY, theme);
}

export function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
