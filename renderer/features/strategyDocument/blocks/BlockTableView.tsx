import { memo, useState } from 'react';
import type { BlockTable } from '../../../../shared/domain/blockModel.ts';
import { isBlank, type Language, textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { BlockTableRow } from './BlockTableRow.tsx';

type Props = { readonly table: BlockTable; readonly languages: readonly Language[] };

const FIRST = 12;
const STEP = 200;
/** A table with fewer rows beyond the first ones than this shows all of them. */
const FEW = 4;

/** The part of the width from which a column is one of sentences. */
const WORDY = 0.14;

/** One table of a live block, its first rows when it is long. */
export const BlockTableView = memo(function BlockTableView({ table, languages }: Props) {
  const { t } = useTexts();
  const [most, setMost] = useState(FIRST);
  const { rows, columns, title } = table;
  const isLong = rows.length > FIRST + FEW;
  const shown = isLong ? rows.slice(0, most) : rows;
  const left = rows.length - shown.length;
  // Titles may be the same, as those of months: only its place tells a column from the others.
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const placed = columns.map((column, at) => ({ ...column, place: `${at}`, part: column.share / whole }));
  return (
    <div className="relative overflow-x-auto">
      {!isBlank(title) && <p className="pb-1 font-medium whitespace-pre-line">{both(title, languages)}</p>}
      <table className="w-full border-collapse text-label">
        <colgroup>
          {placed.map(({ part, place }) => (
            <col key={place} style={{ width: `${part * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr className="border-b border-line-strong bg-sunken">
            {placed.map((column) => (
              <th
                key={column.place}
                scope="col"
                // Words keep the room that they need to be read, however many columns stand beside them.
                style={{
                  minWidth: column.part >= WORDY ? `${Math.min(12, column.part * 45)}rem` : undefined,
                }}
                className={classes(
                  'px-2 py-1.5 align-bottom font-semibold wrap-break-word whitespace-pre-line',
                  column.isNumber ? 'text-right' : 'text-left',
                )}
              >
                {both(column.title, languages)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <BlockTableRow key={row.key} row={row} columns={columns} languages={languages} />
          ))}
        </tbody>
      </table>
      {isLong && (
        <button
          type="button"
          className="mt-1 rounded-small px-2 py-1 text-label text-accent hover:bg-hover"
          onClick={() => setMost(left > 0 ? (most === FIRST ? STEP : most + STEP) : FIRST)}
        >
          {left > 0
            ? t('strategyDocument.block.showAll', { count: Math.min(left, STEP) })
            : t('strategyDocument.block.showFewer')}
        </button>
      )}
    </div>
  );
});

function both(text: Parameters<typeof textIn>[0], languages: readonly Language[]): string {
  return [...new Set(languages.map((language) => textIn(text, language)))].join('\n');
}
