import type { Activity } from '../../../../shared/domain/activity.ts';
import type { PlanColumn } from '../../../../shared/domain/planColumn.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { classes } from '../../../ui/classes.ts';
import { jumpTo } from '../planView.ts';
import { cellDraftId } from '../table/cellDrafts.ts';
import { isTypedColumn } from '../table/columns.ts';
import { columnTraits } from '../table/columnTraits.ts';
import { usePlanNames } from '../table/usePlanNames.ts';

type Props = { readonly activity: Activity; readonly column: PlanColumn };

/** What stands in a cell of the table, whose editor is there. */
export function CellLine({ activity, column }: Props) {
  const { t, language } = useTexts();
  const names = usePlanNames();
  const { id } = activity;
  const typed = useRecords(({ drafts }) =>
    isTypedColumn(column) ? drafts.get(cellDraftId(column, id))?.text : undefined,
  );
  const row = { kind: 'activity', id, number: '', record: activity, typed: {}, language: null } as const;
  const text = (typed ?? columnTraits[column].text(row, language, names)).trim();
  const name = t(`planCells.column.${column}`);
  const value = text === '' ? t('planDetails.notSet') : text;
  return (
    <button
      type="button"
      title={t('planChecks.goTo')}
      className="ring-inside grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-2 rounded-small px-2 py-1 text-left text-body hover:bg-hover"
      onClick={() => jumpTo({ id, column })}
    >
      <span className="text-quiet">{name}</span>
      <span
        className={classes(
          'wrap-anywhere',
          text === '' && 'text-quiet',
          typed !== undefined && 'text-red underline decoration-wavy',
        )}
      >
        {value}
      </span>
    </button>
  );
}
