import { useTexts } from '../../../app/i18n.ts';
import { afterOverlay } from '../../../ui/afterOverlay.ts';
import type { MenuEntry } from '../../../ui/menuEntry.ts';
import { canBeHidden, frozenColumns, shownColumns } from './columnLayout.ts';
import { resetColumns, showColumn, stepColumn, useColumnLayout } from './columnState.ts';
import type { ColumnId } from './columns.ts';

/** What can be done with a column. The focus stays with its heading, or goes to the one that takes its place. */
export function useColumnMenu(
  onFocused: (index: number) => void,
): (column: ColumnId) => readonly MenuEntry[] {
  const { t } = useTexts();
  const layout = useColumnLayout();

  return (column) => {
    const shown = shownColumns(layout);
    const at = shown.indexOf(column);
    const free = shown.filter((each) => !frozenColumns.includes(each));
    const place = free.indexOf(column);
    const then = (act: () => void, index: number): void => {
      act();
      afterOverlay(() => onFocused(Math.max(0, index)));
    };
    return [
      {
        id: 'left',
        label: t('grid.moveLeft'),
        shortcut: 'Ctrl+Shift+←',
        isDisabled: place <= 0,
        onChosen: () => then(() => stepColumn(column, -1, 'shown'), at - 1),
      },
      {
        id: 'right',
        label: t('grid.moveRight'),
        shortcut: 'Ctrl+Shift+→',
        isDisabled: place === -1 || place === free.length - 1,
        onChosen: () => then(() => stepColumn(column, 1, 'shown'), at + 1),
      },
      {
        id: 'hide',
        label: t('grid.hideColumn'),
        isDisabled: !canBeHidden(column),
        onChosen: () => then(() => showColumn(column, false), Math.min(at, shown.length - 2)),
      },
      { kind: 'line', id: 'all' },
      { id: 'first', label: t('grid.asAtFirst'), onChosen: () => then(resetColumns, 0) },
    ];
  };
}
