type Cells = readonly (readonly string[])[];

/** Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, quotes around both. */
export function formatTable(rows: Cells): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

export function parseTable(text: string): Cells {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/uy;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) break;
    const [, inQuotes, plain, end] = found;
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\t' && cell.lastIndex === text.length) rows.at(-1)?.push('');
    // A spreadsheet ends the last row, too; that is no row of its own.
    if (end !== '\t' && end !== '' && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

function quoted(cell: string): string {
  return /[\t\r\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The same as a table that word processors and spreadsheets take as cells. */
export function formatTableHtml(rows: Cells): string {
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<table>${lines.join('')}</table>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>\n]/gu, (sign) => entities[sign] ?? sign);
}
