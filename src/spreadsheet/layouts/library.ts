import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Mapping, readMapping } from './mapping.js';

/** What our own layout is called: a workbook with our sheets and headings. */
export const ATLAS = 'atlas';

/** The forms of others that are read as they are, in the order in which they are tried. */
export const MAPPINGS = ['360giving', 'cordis', 'kumu'] as const;

export const LAYOUT_NAMES: readonly string[] = [ATLAS, ...MAPPINGS];

/** The YAML files lie beside the sources, which the built program has above it too. */
const FOLDER = new URL('../../../src/spreadsheet/layouts/', import.meta.url);

export function builtInMappings(): Mapping[] {
  return MAPPINGS.map((name) =>
    readMapping(readFileSync(fileURLToPath(new URL(`${name}.yaml`, FOLDER)), 'utf8'), `${name}.yaml`),
  );
}
