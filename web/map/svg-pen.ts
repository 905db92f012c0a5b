import type { Pen } from './draw.ts';

/** Draws into an SVG what a canvas would show. */
export class SvgPen implements Pen {
  fillStyle: Pen['fillStyle'] = 'black';
  strokeStyle: Pen['strokeStyle'] = 'black';
  font = '';
  globalAlpha = 1;
  lineJoin: Pen['lineJoin'] = 'miter';
  lineWidth = 1;
  textAlign: Pen['textAlign'] = 'left';
  textBaseline: Pen['textBaseline'] = 'alphabetic';
  readonly #measure: CanvasRenderingContext2D;
  readonly #parts: string[] = [];
  #path = '';
  #dash = '';

  constructor(measure: CanvasRenderingContext2D) {
    this.#measure = measure;
  }

  toSvg(width: number, height: number): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
      ...this.#parts,
      '</svg>',
    ].join('\n');
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${short(x)} ${short(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${short(x)} ${short(y)}`;
  }

  closePath(): void {
    this.#path += 'Z';
  }

  /** A whole circle: nothing else is drawn. */
  arc(x: number, y: number, r: number): void {
    const half = `a${short(r)} ${short(r)} 0 1 0 `;
    this.#path += `M${short(x + r)} ${short(y)}${half}${short(-2 * r)} 0${half}${short(2 * r)} 0Z`;
  }

  setLineDash(dash: number[]): void {
    this.#dash = dash.length ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  }

  fill(): void {
    if (this.#path) this.#parts.push(`<path d="${this.#path}" fill="${this.fillStyle}"${this.#alpha()}/>`);
  }

  stroke(): void {
    if (this.#path) this.#parts.push(`<path d="${this.#path}" fill="none" ${this.#line()}/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#parts.push(
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${this.fillStyle}"${this.#alpha()}/>`,
    );
  }

  fillText(text: string, x: number, y: number): void {
    this.#write(text, x, y, `fill="${this.fillStyle}"${this.#alpha()}`);
  }

  strokeText(text: string, x: number, y: number): void {
    this.#write(text, x, y, `fill="none" stroke-linejoin="${this.lineJoin}" ${this.#line()}`);
  }

  measureText(text: string): TextMetrics {
    this.#measure.font = this.font;
    return this.#measure.measureText(text);
  }

  #write(text: string, x: number, y: number, how: string): void {
    const anchor = this.textAlign === 'center' ? ' text-anchor="middle"' : '';
    const level = this.textBaseline === 'middle' ? ' dominant-baseline="central"' : '';
    const font = ` style="font:${escaped(this.font)}"`;
    this.#parts.push(`<text x="${short(x)}" y="${short(y)}"${anchor}${level}${font} ${how}>${escaped(text)}</text>`);
  }

  #line(): string {
    return `stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${this.#dash}${this.#alpha()}`;
  }

  #alpha(): string {
    return this.globalAlpha === 1 ? '' : ` opacity="${short(this.globalAlpha)}"`;
  }
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
