/**
 * Runs in a blank page and makes of it the least that a table can be: one table element in a box that scrolls, with
 * every row in it. `rows` are the texts of its cells, over and over until there are `count` rows.
 */
export function becomeBareTable({ rows, widths, count }: BareTable): void {
  const box = document.createElement('div');
  box.id = 'scroller';
  box.style.cssText = 'position:absolute;inset:128px 0 40px 144px;overflow:auto;font:14px/1.4 sans-serif';
  const table = document.createElement('table');
  const width = widths.reduce((sum, each) => sum + each, 0);
  table.style.cssText = `table-layout:fixed;width:${width}px;border-collapse:collapse`;
  const columns = document.createElement('colgroup');
  for (const each of widths) columns.append(Object.assign(document.createElement('col'), { width: each }));
  table.append(columns);
  for (let n = 0; n < count; n++) {
    const line = table.insertRow();
    line.style.cssText = 'height:33px;vertical-align:top';
    for (const text of rows[n % rows.length] ?? []) {
      const cell = line.insertCell();
      cell.textContent = text;
      cell.style.cssText = 'border:1px solid #e5e1d8;padding:6px 8px;overflow-wrap:anywhere';
    }
  }
  box.append(table);
  document.body.append(box);
}

export type BareTable = {
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly count: number;
};
