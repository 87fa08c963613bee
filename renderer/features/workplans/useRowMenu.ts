import { otherLanguage, shownLanguage } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { shiftRow } from './changeRows.ts';
import { insertionBelow, insertionWithin } from './insertion.ts';
import type { Insertion, RecordRow, TableRow } from './tableRows.ts';

type Doings = {
  readonly rows: readonly TableRow[];
  readonly onLineWanted: (insertion: Insertion) => void;
  readonly onOtherLanguage: (row: RecordRow) => void;
  readonly onRemoved: (row: RecordRow) => void;
};

/** What can be done with a row as a whole. */
export function useRowMenu({ rows, ...doings }: Doings): (row: RecordRow) => readonly MenuEntry[] {
  const { t, language } = useTexts();

  return (row) => {
    const other = otherLanguage(shownLanguage(row.record.title, language));
    const within: readonly MenuEntry[] =
      row.kind === 'activity'
        ? []
        : [
            {
              id: 'within',
              label: t(row.kind === 'output' ? 'workplans.addLong.activity' : 'workplans.addLong.output'),
              onChosen: () => doings.onLineWanted(insertionWithin(row)),
            },
          ];
    return [
      ...within,
      {
        id: 'below',
        label: t(`workplans.insert.${row.kind}`),
        shortcut: 'Ctrl+Enter',
        onChosen: () => doings.onLineWanted(insertionBelow(row, rows)),
      },
      {
        id: 'language',
        label: t(`common.writeOther.${other}`),
        onChosen: () => doings.onOtherLanguage(row),
      },
      { kind: 'line', id: 'moves' },
      { id: 'up', label: t('common.moveUp'), shortcut: 'Alt+↑', onChosen: () => shiftRow(row, -1, rows) },
      { id: 'down', label: t('common.moveDown'), shortcut: 'Alt+↓', onChosen: () => shiftRow(row, 1, rows) },
      { kind: 'line', id: 'removal' },
      {
        id: 'remove',
        label: t('common.remove'),
        isDanger: true,
        ...(row.kind === 'activity' ? { shortcut: 'Delete' } : {}),
        onChosen: () => doings.onRemoved(row),
      },
    ];
  };
}
