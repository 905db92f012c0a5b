import type { Problem, Records } from '../changes/changes.js';
import type { Model } from '../model/model.js';
import { bindSheets, type Layouts } from './bind.js';
import { unreadableFile, type Workbook } from './files/sheet.js';
import { atlasLayout } from './layouts/atlas.js';
import { ATLAS, builtInMappings } from './layouts/library.js';
import type { Mapping } from './layouts/mapping.js';
import { mannerOf } from './mark.js';
import type { Watch } from './progress.js';
import { type Gathered, readRows } from './rows.js';

export interface Interpretation {
  readonly records: Records;
  /** Ids that rows do not insist on, with those that their entities get if nobody knows them. */
  readonly proposed: ReadonlyMap<string, string>;
  /** The files that say all that they have to say: what such a file has no more is worth telling. */
  readonly wholeFiles: readonly string[];
  /** The revision of the graph that a file shows, by file, where it is an export. */
  readonly exports: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Which layouts the files may have: all that we know, or just those. */
export interface LayoutChoice {
  /** The name of the only one; null to find out by names and headings. */
  readonly layout: string | null;
  /** One of the user's own, which goes before all others. */
  readonly mapping: Mapping | null;
}

function layoutsOf(model: Model, { layout, mapping }: LayoutChoice): Layouts {
  return {
    own: atlasLayout(model),
    isOwnRead: layout === null || layout === ATLAS,
    given: mapping ? [mapping] : [],
    mappings: builtInMappings().filter(({ name }) => layout === null || name === layout),
  };
}

/** What workbooks say, together: a row of one may speak of an entity of another. */
export async function interpret(
  model: Model,
  workbooks: readonly Workbook[],
  choice: LayoutChoice,
  watch: Watch,
): Promise<Interpretation> {
  const layouts = layoutsOf(model, choice);
  const gathered: Gathered = { entities: [], ties: [], withdrawals: [], proposed: new Map(), problems: [] };
  const wholeFiles: string[] = [];
  const exports = new Map<string, number>();
  const report = (problem: Problem) => gathered.problems.push(problem);
  const readAll = async ({ sheets }: Workbook) => {
    const bound = await bindSheets(layouts, sheets, report);
    const manner = await mannerOf(bound);
    const files = new Set(sheets.map(({ file }) => file));
    if (!manner.partial) wholeFiles.push(...files);
    // Of two copies of one name, rows do not say from which they are.
    if (manner.revision !== null)
      for (const file of files) exports.set(file, Math.min(manner.revision, exports.get(file) ?? manner.revision));
    for (const sheet of bound) await readRows(model, sheet, manner, gathered, watch);
  };
  for (const workbook of workbooks)
    await readAll(workbook).catch((error: unknown) =>
      report(unreadableFile(workbook.sheets[0]?.file ?? workbook.title, error)),
    );
  const { problems, proposed, ...records } = gathered;
  return { records, proposed, wholeFiles, exports, problems };
}
