import type { Progress } from '../spreadsheet/spreadsheet.js';

/** What a terminal, or a log, offers. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** A bar moves so often, and a log gets a line so often: none for what is done sooner. */
const BAR_MS = 100;
const LINE_MS = 5_000;

const WORDS: Readonly<Record<Progress['phase'], string>> = {
  READING: 'reading',
  COMPARING: 'comparing with the graph',
  WRITING: 'writing',
  FINISHING: 'working out figures and keeping history',
};

/** Shows how far an import is: a bar on a terminal, a line now and then elsewhere. */
export class ProgressDisplay {
  readonly #screen: Screen;
  readonly #now: () => number;
  #phase: Progress['phase'] | null = null;
  #begun = 0;
  #shown = 0;
  #hasBar = false;

  constructor(screen: Screen, now: () => number = () => performance.now()) {
    this.#screen = screen;
    this.#now = now;
  }

  show(progress: Progress): void {
    const now = this.#now();
    if (progress.phase !== this.#phase) {
      [this.#phase, this.#begun] = [progress.phase, now];
      this.#shown = this.#screen.isTTY ? 0 : now;
    }
    if (now - this.#shown < (this.#screen.isTTY ? BAR_MS : LINE_MS)) return;
    this.#shown = now;
    const seconds = (now - this.#begun) / 1000;
    if (this.#screen.isTTY) this.#draw(barText(progress, seconds, (this.#screen.columns ?? 80) - 1));
    else this.#screen.write(`${lineText(progress, seconds)}\n`);
  }

  /** Leaves the line to what is printed next. */
  clear(): void {
    if (this.#hasBar) this.#screen.write('\r\u001b[K');
    this.#hasBar = false;
    this.#phase = null;
  }

  #draw(text: string): void {
    this.#screen.write(`\r${text}\u001b[K`);
    this.#hasBar = true;
  }
}

const BAR = 24;

function barText(progress: Progress, seconds: number, width: number): string {
  const { rows, total } = progress;
  const share = total === null || total === 0 ? null : rows / total;
  const full = Math.round((share ?? 0) * BAR);
  const bar = share === null ? '' : `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] ${Math.floor(share * 100)} % `;
  return `${bar}${lineText(progress, seconds)}`.slice(0, width);
}

/** `writing: 120,000 of 400,000 rows, 24,000 rows/s, 12 s left`; where no rows are counted, for how long it has gone on. */
function lineText({ phase, rows, total }: Progress, seconds: number): string {
  const isCounted = phase === 'READING' || phase === 'WRITING';
  const speed = seconds > 0 && isCounted ? rows / seconds : 0;
  const parts = [
    `${WORDS[phase]}: ${count(rows)}${total === null ? '' : ` of ${count(total)}`} rows`,
    ...(speed > 0 ? [`${count(Math.round(speed))} rows/s`] : []),
    ...(isCounted ? [] : [timeText(seconds)]),
    ...(speed > 0 && total !== null ? [`${timeText((total - rows) / speed)} left`] : []),
  ];
  return parts.join(', ');
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}

function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
