import { columnName, type Sheet } from '../../../shared/reports/sheet/sheetModel.ts';

/**
 * What the library of workbooks has no option for, written into its parts: hidden columns, as few pages in width
 * as can be read, with the head on every page, page numbers, and the present result of each sum for programs that only show.
 */
export function printSetup(sheets: readonly Sheet[]): (path: string, xml: string) => string {
  return (path, xml) => {
    if (path === 'xl/workbook.xml') return withPrintTitles(xml, sheets);
    const found = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path);
    const sheet = found ? sheets[Number(found[1]) - 1] : undefined;
    return sheet ? withResults(withPage(withHidden(xml, sheet), pagesAcross(sheet)), sheet) : xml;
  };
}

/** Characters that a landscape page takes in width while they can still be read. */
const readable = 180;

/** The first columns and the head stand on every page. */
function pagesAcross({ columns }: Sheet): number {
  const width = columns.reduce((sum, column) => sum + (column.isHidden ? 0 : column.width), 0);
  return Math.max(1, Math.ceil(width / readable));
}

function withPage(xml: string, across: number): string {
  const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const footer = '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
  return xml
    .replace(/<worksheet[^>]*>/, (root) => root + fit)
    .replace(/<pageSetup ([^>]*?)\/>/, (_, set: string) => {
      return `<pageSetup ${set} fitToWidth="${across}" fitToHeight="0"/>${footer}`;
    });
}

function withHidden(xml: string, { columns }: Sheet): string {
  return xml.replace(/<col [^>]*?min="(\d+)"[^>]*?\/>/g, (col, at: string) =>
    columns[Number(at) - 1]?.isHidden ? col.replace('/>', ' hidden="1"/>') : col,
  );
}

function withResults(xml: string, { rows }: Sheet): string {
  return xml.replace(/<c r="([A-Z]+)(\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g, (cell, ...groups: string[]) => {
    const [column = '', line = '', attributes = '', formula = ''] = groups;
    const found = rows[Number(line) - 2]?.cells.find((_, index) => columnName(index) === column);
    if (found?.kind !== 'sum') return cell;
    return `<c r="${column}${line}"${attributes}><f>${formula}</f><v>${found.value}</v></c>`;
  });
}

function withPrintTitles(xml: string, sheets: readonly Sheet[]): string {
  const names = [...xml.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) => name);
  const titles = sheets.map(({ frozenColumns }, index) => {
    const quoted = `'${(names[index] ?? '').replaceAll("'", "''")}'`;
    const range = `${quoted}!$A:$${columnName(frozenColumns - 1)},${quoted}!$1:$1`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${range}</definedName>`;
  });
  const all = `<definedNames>${titles.join('')}</definedNames>`;
  const without = xml.replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, '');
  return without.replace('</sheets>', () => `</sheets>${all}`);
}
