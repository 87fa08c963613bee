import { ArrowDown, ArrowUp, Columns3Cog } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { type ColumnLayout, canBeHidden, frozenColumns } from './columnLayout.ts';
import { resetColumns, showColumn, stepColumn, useColumnLayout } from './columnState.ts';
import { columnIds } from './columns.ts';

/** All columns, in their order: which are shown, and where they stand. */
export function ColumnsButton() {
  const { t } = useTexts();
  const layout = useColumnLayout();
  return (
    <Popover
      label={t('grid.columns')}
      className="flex max-h-[min(36rem,70vh)] w-80 flex-col"
      trigger={<Button icon={Columns3Cog} label={t('grid.columns')} />}
    >
      <p className="px-2 pb-1 text-label text-quiet">{t('grid.columnsHint')}</p>
      <ul className="min-h-0 flex-1 overflow-y-auto">
        {layout.order.map((column) => (
          <ColumnLine key={column} column={column} layout={layout} />
        ))}
      </ul>
      <div className="flex justify-between gap-2 border-t border-line pt-2">
        <Button label={t('grid.showAll')} onPressed={() => columnIds.forEach((id) => showColumn(id, true))} />
        <Button label={t('grid.asAtFirst')} onPressed={resetColumns} />
      </div>
    </Popover>
  );
}

type LineProps = { readonly column: ColumnLayout['order'][number]; readonly layout: ColumnLayout };

function ColumnLine({ column, layout }: LineProps) {
  const { t } = useTexts();
  const name = t(`planCells.column.${column}`);
  const at = layout.order.indexOf(column);
  const isFrozen = frozenColumns.includes(column);
  return (
    <li className="flex items-center">
      <div className="min-w-0 flex-1">
        <CheckRow
          isChosen={!layout.hidden.has(column)}
          isDisabled={!canBeHidden(column)}
          onToggled={(isShown) => showColumn(column, isShown)}
        >
          <span className="truncate">{name}</span>
        </CheckRow>
      </div>
      {!isFrozen && (
        <>
          <IconButton
            icon={ArrowUp}
            size="small"
            label={t('grid.up', { column: name })}
            isDisabled={at === frozenColumns.length}
            onPressed={() => stepColumn(column, -1, 'all')}
          />
          <IconButton
            icon={ArrowDown}
            size="small"
            label={t('grid.down', { column: name })}
            isDisabled={at === layout.order.length - 1}
            onPressed={() => stepColumn(column, 1, 'all')}
          />
        </>
      )}
    </li>
  );
}
