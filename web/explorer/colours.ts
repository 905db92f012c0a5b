import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** GraphiQL's colours, each from one of our tokens. It wants them as hue, saturation and lightness. */
const COLOURS = {
  '--color-primary': '--accent',
  '--color-secondary': '--Programme',
  '--color-tertiary': '--Need',
  '--color-info': '--Organisation',
  '--color-success': '--Offer',
  '--color-warning': '--Need',
  '--color-error': '--alarm',
  '--color-neutral': '--ink',
  '--color-base': '--raised',
} as const;

/** What the editors write in which token, by Monaco's names. */
const WRITTEN = {
  '': '--ink',
  'comment.gql': '--quiet',
  'keyword.gql': '--accent',
  'type.identifier.gql': '--Offer',
  'key.identifier.gql': '--ink',
  'argument.identifier.gql': '--Programme',
  'string.gql': '--Need',
  'number.gql': '--Event',
  'string.key.json': '--Organisation',
  'string.value.json': '--Need',
  'number.json': '--Event',
  'keyword.json': '--Programme',
} as const;

/** What else the editors draw. */
const DRAWN = {
  'editorLineNumber.foreground': '--quiet',
  'editorLineNumber.activeForeground': '--ink',
  'editorBracketHighlight.foreground1': '--ink',
  'editorBracketHighlight.foreground2': '--accent',
  'editorBracketHighlight.foreground3': '--Programme',
  'editorHoverWidget.background': '--raised',
  'editorSuggestWidget.background': '--raised',
  'editorSuggestWidget.selectedBackground': '--sunken',
  'editorSuggestWidget.selectedForeground': '--ink',
  'editorWidget.background': '--raised',
  'input.background': '--sunken',
  focusBorder: '--accent',
  'textLink.foreground': '--accent',
} as const;

export const EDITOR_THEMES = { light: 'atlas-light', dark: 'atlas-dark' } as const;

/** Gives GraphiQL and its editors our colours, in the theme that is on. */
export function useColours(theme: 'light' | 'dark'): void {
  const { monaco } = useMonaco();
  useEffect(() => {
    for (const [theirs, ours] of Object.entries(COLOURS))
      document.documentElement.style.setProperty(`--atlas${theirs.slice(1)}`, hueOf(colourOf(ours)));
    monaco?.editor.defineTheme(EDITOR_THEMES[theme], {
      base: theme === 'dark' ? 'vs-dark' : 'vs',
      inherit: true,
      rules: Object.entries(WRITTEN).map(([written, ours]) => ({ token: written, foreground: hexOf(colourOf(ours)) })),
      colors: {
        ...Object.fromEntries(Object.entries(DRAWN).map(([drawn, ours]) => [drawn, `#${hexOf(colourOf(ours))}`])),
        'editor.background': '#00000000',
        'scrollbar.shadow': '#00000000',
      },
    });
    monaco?.editor.setTheme(EDITOR_THEMES[theme]);
  }, [monaco, theme]);
}

/** Red, green and blue from 0 to 255. */
type Colour = readonly number[];

/** What a token stands for in the theme that is on. */
function colourOf(token: string): Colour {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = `var(${token})`;
  const colour =
    getComputedStyle(probe)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  probe.remove();
  return colour;
}

function hexOf(colour: Colour): string {
  return colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
}

function hueOf(colour: Colour): string {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => part / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [range, lightness] = [most - least, (most + least) / 2];
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  return `${hueAngle([red, green, blue], most, range).toFixed(1)}, ${percent(saturation)}, ${percent(lightness)}`;
}

function hueAngle([red = 0, green = 0, blue = 0]: Colour, most: number, range: number): number {
  if (range === 0) return 0;
  if (most === red) return (60 * (green - blue)) / range + (green < blue ? 360 : 0);
  if (most === green) return (60 * (blue - red)) / range + 120;
  return (60 * (red - green)) / range + 240;
}
