import { parseArgs } from 'node:util';
import { loadModel } from '../model/model.js';
import { writeTemplate } from '../spreadsheet/spreadsheet.js';
import { asTyped, EXIT, languageNamed, runCommand, UsageError } from './command.js';

const USAGE = `Usage: npm run template -- FILE.xlsx [--language fr]
  FILE.xlsx      an empty workbook to fill in, with an example on each sheet
  --language fr  sheets and headings in French`;

await runCommand(async () => {
  const { positionals, values } = parsed();
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(USAGE);
  const path = asTyped(file);
  await writeTemplate(loadModel(), path, languageNamed(values.language));
  console.log(`${path}: a workbook to fill in; then npm run import -- ${path} --dry-run`);
  return EXIT.done;
});

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { language: { type: 'string' } } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
