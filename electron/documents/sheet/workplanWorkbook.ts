import writeExcelFile, {
  type Cell,
  type CellObject,
  type Sheet as FileSheet,
  type Row,
} from 'write-excel-file/universal';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import { type Palette, paletteOf } from '../../../shared/reports/palette.ts';
import type { Sheet, SheetCell, SheetRow, SheetRowKind } from '../../../shared/reports/sheet/sheetModel.ts';
import type { WorkplanBook } from '../../../shared/reports/workplanSheet.ts';
import { withProperties } from '../lists/sheetProperties.ts';
import { printSetup } from './printSetup.ts';
import { rowHeight, wordsOf } from './rowHeight.ts';

type Look = Omit<CellObject, 'value' | 'type'>;

/** The plan of a partner as an Excel workbook. */
export async function workplanWorkbook(plan: WorkplanBook): Promise<Uint8Array<ArrayBuffer>> {
  const colours = paletteOf(plan.accent);
  const book = await writeExcelFile(
    plan.sheets.map((sheet) => fileSheet(sheet, colours)),
    // Excel has a font of this name in either language, and shows Chinese in it.
    { fontFamily: plan.language === 'en' ? 'Calibri' : '等线', fontSize: 10.5 },
  ).toBlob();
  const { creator } = documentLabels(plan.language === 'both' ? 'en' : plan.language);
  return withProperties(new Uint8Array(await book.arrayBuffer()), plan.title, creator, {
    change: printSetup(plan.sheets),
  });
}

function fileSheet(sheet: Sheet, colours: Palette): FileSheet<never> {
  const hasCents = sheet.rows.some(({ cells }) => cells.some(isFraction));
  const height = rowHeight(
    sheet.columns.map(({ head: value }) => value),
    sheet,
  );
  const head: Row = sheet.columns.map(({ head: value }, index) => ({
    value,
    height,
    ...(isFigures(sheet, index) ? { align: 'right' as const } : {}),
    type: String,
    fontWeight: 'bold',
    textColor: `#${colours.onAccent}`,
    backgroundColor: `#${colours.accent}`,
    alignVertical: 'center',
    wrap: true,
  }));
  return {
    sheet: sheet.name.slice(0, 31).replaceAll('/', '-'),
    data: [head, ...sheet.rows.map((row) => fileRow(row, sheet, { colours, hasCents }))],
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: sheet.frozenColumns,
    orientation: 'landscape',
  };
}

/** Amounts of one sheet stand under each other with the same decimals. */
function isFraction(cell: SheetCell): boolean {
  return (cell?.kind === 'money' || cell?.kind === 'sum') && !Number.isInteger(cell.value);
}

function isFigures({ rows }: Sheet, index: number): boolean {
  const first = rows.map(({ cells }) => cells[index]).find((cell) => cell);
  return first !== undefined && first !== null && first.kind !== 'text' && first.kind !== 'month';
}

function fileRow(
  { kind, cells }: SheetRow,
  sheet: Sheet,
  { colours, hasCents }: { readonly colours: Palette; readonly hasCents: boolean },
): Row {
  // The words of a band run on over the columns beside it, which are empty.
  const height = rowHeight(kind === 'row' ? cells.map(wordsOf) : [], sheet);
  const look = { ...looks(kind, colours), height };
  return cells.map((cell) => fileCell(cell, look, hasCents ? '#,##0.00' : '#,##0'));
}

function looks(kind: SheetRowKind, { tint, paleTint, line, muted }: Palette): Look {
  const plain: Look = { alignVertical: 'top', wrap: true };
  switch (kind) {
    case 'objective':
      return { fontWeight: 'bold', backgroundColor: `#${tint}`, alignVertical: 'center' };
    case 'output':
      return { fontWeight: 'bold', backgroundColor: `#${paleTint}`, alignVertical: 'center' };
    case 'row':
      return { ...plain, bottomBorderColor: `#${line}`, bottomBorderStyle: 'thin' };
    case 'sum':
      return { ...plain, fontWeight: 'bold', topBorderColor: `#${muted}`, topBorderStyle: 'thin' };
    case 'share':
      return plain;
    case 'note':
      return { fontStyle: 'italic', textColor: `#${muted}` };
  }
}

function fileCell(cell: SheetCell, look: Look, amount: string): Cell {
  if (cell === null) return look;
  switch (cell.kind) {
    case 'text':
      // As text also where it looks like a number, so that 1.10 keeps its nought.
      return { ...look, value: cell.text, type: String, format: '@' };
    case 'number':
      return { ...look, value: cell.value, type: Number, format: figure(cell.value) };
    case 'money':
      return { ...look, value: cell.value, type: Number, format: amount };
    case 'percent':
      return { ...look, value: cell.value, type: Number, format: percent(cell.value) };
    case 'month':
      return {
        ...look,
        value: new Date(`${cell.month}-01T00:00:00Z`),
        type: Date,
        format: 'yyyy-mm',
        align: 'left',
      };
    case 'sum':
      return { ...look, value: cell.formula, type: 'Formula', format: amount };
  }
}

// Excel has no format that shows a decimal point only where there are decimals.
function figure(value: number): string {
  return Number.isInteger(value) ? '#,##0' : '#,##0.##';
}

function percent(value: number): string {
  return Number.isInteger(Math.round(value * 1000) / 10) ? '0%' : '0.0%';
}
