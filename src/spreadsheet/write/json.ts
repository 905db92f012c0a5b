import type { OutputFile } from './output.js';

/** The items of a JSON array, one a line. */
export async function writeItems(file: OutputFile, pages: AsyncIterable<readonly object[]>): Promise<void> {
  let between = '\n';
  for await (const page of pages) {
    for (const item of page) {
      file.add(between + JSON.stringify(item));
      between = ',\n';
    }
    await file.flush();
  }
}
