import type { Words } from '../words.ts';
import { csvCell } from './cells.ts';
import { draw, type Frame } from './draw.ts';
import type { Picture } from './graph.ts';
import { SvgPen } from './svg-pen.ts';

export const FORMATS = ['png', 'svg', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const DENSITY = 2;

/** What the map shows, as a file: a picture, or each tie in words. */
export async function fileOf(format: Format, picture: Picture, frame: Frame, words: Words): Promise<Blob> {
  switch (format) {
    case 'png':
      return pngOf(picture, frame);
    case 'svg':
      return new Blob([svgOf(picture, frame)], { type: 'image/svg+xml' });
    case 'csv':
      return new Blob([csvOf(picture, frame, words)], { type: 'text/csv;charset=utf-8' });
  }
}

/** Has the browser save a file. */
export function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function pngOf(picture: Picture, frame: Frame): Promise<Blob> {
  const canvas = new OffscreenCanvas(frame.width * DENSITY, frame.height * DENSITY);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no canvas');
  pen.scale(DENSITY, DENSITY);
  draw(pen, picture, frame);
  return canvas.convertToBlob({ type: 'image/png' });
}

function svgOf(picture: Picture, frame: Frame): string {
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) throw new Error('this browser draws no canvas');
  const pen = new SvgPen(measure);
  draw(pen, picture, frame);
  return pen.toSvg(frame.width, frame.height);
}

/** A row a tie that is shown, as a spreadsheet opens it. */
function csvOf({ nodes, ties }: Picture, { shownTies }: Frame, { types, families }: Words): string {
  const cells = (node: number) => {
    const { id = '', name = '', type = 'Source' } = nodes[node] ?? {};
    return [id, name, types[type][0]];
  };
  const rows = ties.flatMap(({ a, b, family }, tie) =>
    shownTies[tie] ? [[...cells(a), families[family], ...cells(b)]] : [],
  );
  const heading = ['from', 'from name', 'from type', 'tie', 'to', 'to name', 'to type'];
  const mark = '\uFEFF';
  return `${mark}${[heading, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
