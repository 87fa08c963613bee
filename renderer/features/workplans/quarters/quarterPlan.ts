import { type Activity, quartersOf } from '../../../../shared/domain/activity.ts';
import { numberPlan } from '../../../../shared/domain/numbering.ts';
import type { DatedRow } from '../../../../shared/domain/planSpan.ts';
import {
  type ColumnKey,
  isQuarter,
  type QuarterCard,
  type QuarterColumn,
  quarterBoard,
  quarterMove,
  takenAlong,
} from '../../../../shared/domain/quarterBoard.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { workshopOf } from '../../../../shared/records/queries.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { t } from '../../../app/i18n.ts';
import { whenText } from '../../../app/timeline/monthsText.ts';
import { openState } from '../../../records/recordsStore.ts';
import { usePlanView } from '../planView.ts';
import { quartersText } from '../table/valueText.ts';
import { activityTitle } from '../timeline/rowLabel.ts';

type Planned = Pick<Records, 'objectives' | 'outputs' | 'activities' | 'workshops'>;

export function columnsOf(records: Planned, workplanId: WorkplanId): readonly QuarterColumn[] {
  const { phase, leadLoad } = workshopOf(records as Records);
  return quarterBoard(numberPlan(records, workplanId), phase, leadLoad);
}

/** A card as it is now: asked for when it is dropped, so that nothing has to keep the board meanwhile. */
export function cardNow(workplanId: WorkplanId, key: string): QuarterCard | undefined {
  return columnsOf(openState().records, workplanId)
    .flatMap(({ cards }) => cards)
    .find((card) => card.key === key);
}

/** The rows of the command that moves a card, and what is selected with it, to a column. */
export function moveTo({ activity, quarter }: QuarterCard, to: ColumnKey): readonly DatedRow[] {
  const { records } = openState();
  const ids = takenAlong(activity.record.id, usePlanView.getState().selected);
  const activities: Activity[] = [];
  for (const id of ids) {
    const found = records.activities.get(id);
    if (found?.workplanId === activity.record.workplanId) activities.push(found);
  }
  return quarterMove(activities, quarter, to, workshopOf(records).phase);
}

/** `2018 Q1`, or what the column is instead of a quarter. */
export function columnName(key: ColumnKey, language: Language): string {
  return isQuarter(key) ? quartersText([key], language) : t(`planViews.board.${key}`);
}

export function cardName({ activity }: QuarterCard, language: Language): string {
  return `${activity.number} ${activityTitle(activity.record, language)}`;
}

/** `2018 Q1 – Q3`; what is wrong with the dates where they make no quarters. */
export function cardTime({ activity }: QuarterCard, language: Language): string {
  const quarters = quartersOf(activity.record);
  return quarters.length > 0
    ? quartersText(quarters, language)
    : whenText(activity.record, language, 'short');
}
