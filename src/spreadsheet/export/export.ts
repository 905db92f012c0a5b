import { extname } from 'node:path';
import type { GraphStore } from '../../graph/store.js';
import type { Model } from '../../model/model.js';
import { csvWriter } from '../write/csv.js';
import { odsWriter } from '../write/ods.js';
import { type Output, type OutputFile, outputFile, outputFolder } from '../write/output.js';
import { xlsxWriter } from '../write/xlsx.js';
import { ExportRefused, UnwritableError } from './failures.js';
import { writeGraphml } from './graphml.js';
import type { Language } from './headings.js';
import { writeJsonLd } from './json-ld.js';
import { writeKumu } from './kumu.js';
import { type Choice, GraphMoved, openSubgraph, type Subgraph } from './subgraph.js';
import { writeWorkbook } from './workbook.js';

export interface ExportOptions extends Choice {
  /** Of sheets and headings. */
  readonly language: Language;
}

/** What an export holds. */
export interface ExportReport {
  readonly revision: number;
  readonly partial: boolean;
  /** How many entities of each type there are in it. */
  readonly entities: Readonly<Record<string, number>>;
}

/** A kind of file that a part of the graph can be written as. */
interface Format {
  /** What it is called, where kinds are listed. */
  readonly shown: string;
  readonly open: (path: string) => Promise<Output>;
  readonly write: (writing: Writing) => Promise<void>;
}

interface Writing {
  readonly model: Model;
  readonly subgraph: Subgraph;
  readonly output: Output;
  readonly language: Language;
}

/** A format that is one file. */
function inOneFile(shown: string, write: (file: OutputFile, writing: Writing) => Promise<void>): Format {
  return { shown, open: outputFile, write: async (writing) => write(await writing.output.file(), writing) };
}

/** By the ending of the file's name; a name without one is a folder's. */
const FORMATS: Readonly<Record<string, Format>> = {
  '.xlsx': inOneFile('.xlsx', (file, { model, subgraph, language }) =>
    writeWorkbook(model, subgraph, xlsxWriter(file, subgraph.title), language),
  ),
  '.ods': inOneFile('.ods', (file, { model, subgraph, language }) =>
    writeWorkbook(model, subgraph, odsWriter(file, subgraph.title), language),
  ),
  '.json': inOneFile('.json (for Kumu)', (file, { model, subgraph }) => writeKumu(model, subgraph, file)),
  '.graphml': inOneFile('.graphml', (file, { model, subgraph }) => writeGraphml(model, subgraph, file)),
  '.jsonld': inOneFile('.jsonld', (file, { model, subgraph }) => writeJsonLd(model, subgraph, file)),
  '': {
    shown: 'a folder (of .csv files)',
    open: outputFolder,
    write: ({ model, subgraph, output, language }) => writeWorkbook(model, subgraph, csvWriter(output), language),
  },
};

/** How often an export starts again because somebody wrote while it was reading. */
const ATTEMPTS = 3;

/**
 * Writes the graph, or a part of it, as one file or folder: all of it as it was in one revision, or nothing.
 * Throws an `ExportRefused` or an `UnwritableError`.
 */
export async function exportGraph(
  store: GraphStore,
  model: Model,
  path: string,
  { language, ...choice }: ExportOptions,
): Promise<ExportReport> {
  const { open, write } = formatOf(path);
  for (let attempt = 1; ; attempt += 1) {
    const output = await open(path);
    try {
      const subgraph = await openSubgraph(store, model, choice);
      await write({ model, subgraph, output, language });
      await subgraph.confirm();
      await output.keep();
      return reportOf(subgraph);
    } catch (error) {
      await output.discard();
      if (!(error instanceof GraphMoved)) throw error;
      if (attempt === ATTEMPTS)
        throw new ExportRefused(
          'the graph changed again and again while it was read: export again when nobody writes',
          {
            cause: error,
          },
        );
    }
  }
}

/** Throws an `UnwritableError` for a name whose ending is of no format. */
export function refuseUnknownKind(path: string): void {
  formatOf(path);
}

function formatOf(path: string): Format {
  const format = FORMATS[extname(path).toLowerCase()];
  if (format) return format;
  const kinds = Object.values(FORMATS).map(({ shown }) => shown);
  throw new UnwritableError(`${path} is of no kind that we write: name one of ${kinds.join(', ')}`);
}

function reportOf({ revision, partial, chosen }: Subgraph): ExportReport {
  const counts = [...chosen].map(([type, ids]) => [type, ids.size] as const).filter(([, count]) => count > 0);
  return { revision, partial, entities: Object.fromEntries(counts) };
}
