import XLSX from '@e965/xlsx';

/**
 * @typedef {string | number | readonly string[] | undefined} Cell
 * @typedef {Readonly<Record<string, Cell>>} Row
 * @typedef {{ name: string, headings: readonly string[], rows: readonly Row[] }} Sheet
 */

const WIDTHS = new Map([
  ...['id', 'from', 'to', 'owner', 'organisation', 'under', 'organisers', 'place', 'part of'].map(wide(28)),
  ...['name', 'headline', 'topics', 'scope', 'value', 'url', 'agreement url', 'alternate names'].map(wide(40)),
  ['description', 60],
]);

/**
 * The bytes of an XLSX file. The same sheets give the same bytes on every machine: the library deflates in JavaScript
 * (zlib's output differs between Node versions), stamps no times into the archive, and the properties are fixed here.
 * @param {string} title
 * @param {readonly Sheet[]} sheets
 * @returns {Buffer}
 */
export function workbookBytes(title, sheets) {
  const book = XLSX.utils.book_new();
  book.Props = { Title: title, CreatedDate: new Date('2025-10-31T00:00:00Z') };
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  return withHeadings(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }), sheets.length);
}

/** @param {Sheet} sheet */
function worksheet({ headings, rows }) {
  const cells = [[...headings], ...rows.map((row) => headings.map((heading) => cellOf(row[heading])))];
  const sheet = XLSX.utils.aoa_to_sheet(cells);
  sheet['!cols'] = headings.map((heading) => ({ wch: WIDTHS.get(heading) ?? 14 }));
  sheet['!autofilter'] = { ref: XLSX.utils.encode_range({ r: 0, c: 0 }, { r: rows.length, c: headings.length - 1 }) };
  return sheet;
}

/**
 * Several values stand in one cell between bars; a bar of their own is doubled.
 * @param {Cell} value
 */
function cellOf(value) {
  if (!Array.isArray(value)) return value;
  return value.length > 0 ? value.map((item) => item.replaceAll('|', '||')).join('|') : undefined;
}

/**
 * Freezes the first row and sets it in bold, which the library reads but does not write.
 * @param {Buffer} bytes
 * @param {number} sheetCount
 * @returns {Buffer}
 */
function withHeadings(bytes, sheetCount) {
  const archive = XLSX.CFB.read(bytes, { type: 'buffer' });
  edit(archive, '/xl/styles.xml', [
    [/<fonts count="1">(<font>)(.*?)<\/fonts>/, '<fonts count="2">$1$2$1<b/>$2</fonts>'],
    [
      /<cellXfs count="1">(.*?)<\/cellXfs>/,
      '<cellXfs count="2">$1<xf numFmtId="0" fontId="1" applyFont="1"/></cellXfs>',
    ],
  ]);
  for (let number = 1; number <= sheetCount; number++)
    edit(archive, `/xl/worksheets/sheet${number}.xml`, [
      [
        /<sheetView ([^>]*)\/>/,
        '<sheetView $1><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>',
      ],
      [/<row r="1".*?<\/row>/, (row) => row.replaceAll('<c ', '<c s="1" ')],
    ]);
  return XLSX.CFB.write(archive, { fileType: 'zip', type: 'buffer', compression: true });
}

/**
 * @param {object} archive
 * @param {string} path
 * @param {readonly [RegExp, string | ((match: string) => string)][]} replacements
 */
function edit(archive, path, replacements) {
  const entry = XLSX.CFB.find(archive, path);
  let text = Buffer.from(entry.content).toString('utf8');
  for (const [pattern, replacement] of replacements) {
    if (!pattern.test(text)) throw new Error(`${path}: nothing matches ${pattern}`);
    text = text.replace(pattern, /** @type {string} */ (replacement));
  }
  entry.content = Buffer.from(text);
  entry.size = entry.content.length;
}

/** @param {number} characters */
function wide(characters) {
  return (/** @type {string} */ heading) => /** @type {const} */ ([heading, characters]);
}
