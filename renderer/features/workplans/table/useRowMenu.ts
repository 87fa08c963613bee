import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Partner } from '../../../../shared/domain/partner.ts';
import { otherLanguage, shownLanguage, textIn } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { sorted } from '../../../../shared/lib/order.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { afterOverlay } from '../../../ui/afterOverlay.ts';
import type { MenuEntry } from '../../../ui/menuEntry.ts';
import { notify } from '../../../ui/notify.ts';
import { openChain } from '../evidence/chainState.ts';
import { jumpTo } from '../planView.ts';
import { type ColumnId, isProseColumn } from './columns.ts';
import { toggleFold, useFolding } from './folding.ts';
import { insertionAbove, insertionBelow, insertionWithin } from './insertion.ts';
import type { RecordRow, TableRow } from './tableRows.ts';
import type { RowActions } from './useRowActions.ts';

type Target = { readonly partner: Partner; readonly workplanId: WorkplanId };

/** What can be done with a row as a whole, or with all that are selected with it. */
export function useRowMenu(
  all: readonly TableRow[],
  actions: RowActions,
  workplanId: WorkplanId,
  areHeadingsFixed: boolean,
): (row: RecordRow, column: ColumnId | null) => readonly MenuEntry[] {
  const { t, language } = useTexts();
  const [, navigate] = useLocation();
  const folded = useFolding((state) => state.ids);
  const partners = useRecords((records) => records.partners);
  const workplans = useRecords((records) => records.workplans);
  const targets = useMemo(
    () =>
      sorted(partners.values()).flatMap((partner): readonly Target[] => {
        const own = [...workplans.values()].find((each) => each.partnerId === partner.id);
        return own && own.id !== workplanId ? [{ partner, workplanId: own.id }] : [];
      }),
    [partners, workplans, workplanId],
  );

  function copyTo(row: RecordRow, target: Target) {
    const { partner } = target;
    const ids = actions.duplicateTo(row, { workplanId: target.workplanId, partnerId: partner.id });
    const [id] = ids;
    if (id === undefined) return;
    notify({
      kind: 'done',
      title: t('grid.duplicated', { count: ids.length, partner: textIn(partner.name, language) }),
      text: t('grid.duplicatedHint'),
      action: {
        label: t('grid.open'),
        onPressed: () => {
          navigate(`/workplans/${partner.id}`);
          jumpTo({ id, column: 'title' });
        },
      },
    });
  }

  function headingEntries(row: RecordRow): readonly MenuEntry[] {
    if (row.kind === 'activity') return [];
    const isFolded = folded.has(row.id);
    const takesMore = row.kind === 'output' || !areHeadingsFixed;
    return [
      {
        id: 'fold',
        label: t(isFolded ? 'grid.expandRow' : 'grid.collapseRow'),
        shortcut: isFolded ? 'Alt+Shift+→' : 'Alt+Shift+←',
        onChosen: () => toggleFold(row.id),
      },
      ...(takesMore
        ? [
            {
              id: 'within',
              label: t(row.kind === 'output' ? 'workplans.addLong.activity' : 'workplans.addLong.output'),
              onChosen: () => actions.openLine(insertionWithin(row)),
            },
          ]
        : []),
    ];
  }

  function copyEntries(row: RecordRow, count: number): readonly MenuEntry[] {
    if (row.kind !== 'activity') return [];
    return [
      {
        id: 'why',
        label: t('planEvidence.marks.why'),
        onChosen: () => afterOverlay(() => openChain(row.id)),
      },
      { kind: 'line', id: 'copies' },
      {
        id: 'duplicate',
        label: t('grid.duplicate', { count }),
        shortcut: 'Ctrl+Shift+D',
        onChosen: () => actions.duplicate(row),
      },
      ...(targets.length > 0
        ? [
            {
              kind: 'submenu' as const,
              id: 'duplicateTo',
              label: t('grid.duplicateTo'),
              entries: targets.map((target) => ({
                id: target.partner.id,
                label: textIn(target.partner.name, language),
                onChosen: () => copyTo(row, target),
              })),
            },
          ]
        : []),
    ];
  }

  return (row, column) => {
    if (areHeadingsFixed && row.kind !== 'activity') return headingEntries(row);
    const prose = column !== null && row.kind === 'activity' && isProseColumn(column) ? column : 'title';
    const text = row.kind === 'activity' ? row.record[prose] : row.record.title;
    const other = otherLanguage(shownLanguage(text, language));
    const acted = actions.actingOn(row);
    return [
      {
        id: 'below',
        label: t(`workplans.insert.${row.kind}`),
        shortcut: 'Ctrl+Enter',
        onChosen: () => actions.openLine(insertionBelow(row, all)),
      },
      {
        id: 'above',
        label: t(`grid.insertAbove.${row.kind}`),
        shortcut: 'Ctrl+Shift+Enter',
        onChosen: () => actions.openLine(insertionAbove(row)),
      },
      ...headingEntries(row),
      {
        id: 'language',
        label: t(`common.writeOther.${other}`),
        onChosen: () => actions.writeOther(row, prose),
      },
      ...copyEntries(row, acted.length),
      { kind: 'line', id: 'moves' },
      { id: 'up', label: t('common.moveUp'), shortcut: 'Alt+↑', onChosen: () => actions.shift(acted, -1) },
      { id: 'down', label: t('common.moveDown'), shortcut: 'Alt+↓', onChosen: () => actions.shift(acted, 1) },
      { kind: 'line', id: 'removal' },
      {
        id: 'remove',
        label: acted.length > 1 ? t('grid.remove', { count: acted.length }) : t('common.remove'),
        isDanger: true,
        ...(row.kind === 'activity' ? { shortcut: 'Delete' } : {}),
        onChosen: () => actions.remove(acted),
      },
    ];
  };
}
