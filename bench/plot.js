const WIDTH = 1100;
const HEIGHT = 420;
const PANEL = { top: 48, left: 56, width: 250, height: 310, apart: 540 };
/** Okabe and Ito's, which colour-blind eyes tell apart. */
const COLOURS = ['#000000', '#e69f00', '#56b4e9', '#009e73', '#d55e00', '#0072b2', '#cc79a7'];
const LABEL_HEIGHT = 14;

/**
 * Latency over size as an SVG, both as logarithms: a panel an engine, a line an operation with its exponent.
 *
 * @param {readonly number[]} sizes
 * @param {readonly { title: string, lines: readonly { title: string, values: readonly number[], exponent: number }[] }[]} engines
 */
export function plot(sizes, engines) {
  const all = engines.flatMap(({ lines }) => lines.flatMap(({ values }) => values));
  const low = Math.floor(Math.log10(Math.min(...all)));
  const high = Math.ceil(Math.log10(Math.max(...all)));
  const [first, last] = [Math.log10(sizes[0]), Math.log10(sizes.at(-1))];
  const x = (ties) => PANEL.left + ((Math.log10(ties) - first) / (last - first)) * PANEL.width;
  const y = (ms) => PANEL.top + (1 - (Math.log10(ms) - low) / (high - low)) * PANEL.height;
  const decades = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));

  const panels = engines.map(({ title, lines }, index) => {
    const grid = [
      ...decades.map((ms) => rule(PANEL.left, y(ms), PANEL.left + PANEL.width, y(ms), `${number(ms)} ms`, 'end')),
      ...sizes.map((ties) => rule(x(ties), PANEL.top, x(ties), PANEL.top + PANEL.height, number(ties), 'middle')),
    ];
    const labels = apart(lines.map(({ values }) => y(values.at(-1))));
    const drawn = lines.map(({ title: about, values, exponent }, line) => {
      const points = values.map((ms, at) => `${x(sizes[at]).toFixed(1)},${y(ms).toFixed(1)}`).join(' ');
      const colour = COLOURS[line % COLOURS.length];
      return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>
${text(PANEL.left + PANEL.width + 8, labels[line] + 4, `${about}: ${exponent.toFixed(2)}`, `fill="${colour}"`)}`;
    });
    const heading = text(PANEL.left, 24, `${title}: milliseconds over ties; exponent`, 'font-weight="bold"');
    return `<g transform="translate(${index * PANEL.apart} 0)">\n${[heading, ...grid, ...drawn].join('\n')}\n</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
${panels.join('\n')}
</svg>
`;
}

function rule(x1, y1, x2, y2, label, anchor) {
  const at = anchor === 'end' ? [x1 - 6, y1 + 4] : [x1, y2 + 18];
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#dddddd"/>
${text(...at, label, `text-anchor="${anchor}"`)}`;
}

function text(x, y, words, attributes) {
  return `<text x="${x}" y="${y}" ${attributes}>${words}</text>`;
}

/** Places for labels, as near to where they belong as they can be without lying on each other. */
function apart(wanted) {
  const places = [...wanted];
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b]);
  for (const [at, index] of order.entries())
    if (at > 0) places[index] = Math.max(places[index], places[order[at - 1]] + LABEL_HEIGHT);
  return places;
}

function number(value) {
  return value >= 1 ? value.toLocaleString('en') : String(value);
}
