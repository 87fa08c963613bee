import { CircleHelp } from 'lucide-react';
import { type Activity, statuses } from '../../../../shared/domain/activity.ts';
import type { Fields } from '../../../../shared/lib/fields.ts';
import { EditableText } from '../../../app/EditableText.tsx';
import { IllustrativeMark } from '../../../app/IllustrativeMark.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { RowChecks } from '../checks/RowChecks.tsx';
import { openChain } from '../evidence/chainState.ts';
import { EvidenceMarks } from '../evidence/EvidenceMarks.tsx';
import { CellLine } from './CellLine.tsx';
import { MilestoneList } from './MilestoneList.tsx';
import { ProseField } from './ProseField.tsx';
import { QuantityField } from './QuantityField.tsx';

type Props = {
  readonly activity: Activity;
  /** `1.2.3` */
  readonly number: string;
};

const sectionStyle = 'flex flex-col gap-2 border-t border-line px-4 py-3';
const headingStyle = 'text-label font-semibold text-quiet';

const beforeResult = ['lead', 'supporting', 'provinces', 'sectors', 'quarters'] as const;
const money = ['budget', 'payer'] as const;
const measures = ['baseline', 'indicatorTarget', 'actual'] as const;

/** One activity from its wording to its checks. What has an editor of its own in the table is shown and leads there. */
export function ActivityForm({ activity, number }: Props) {
  const { t } = useTexts();
  const { id } = activity;
  const write = (fields: Fields<Activity>, gesture?: string) =>
    void perform('activities/edit', { rows: [{ id, fields }] }, gesture);

  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto pb-8">
      <div className="flex flex-col gap-3 px-4 py-3">
        <div className="flex items-baseline gap-2">
          <span className="text-section font-normal text-quiet tabular-nums">{number}</span>
          <EditableText
            text={activity.title}
            label={t('planDetails.title')}
            placeholder={t('workplans.untitled.activity')}
            className="min-w-0 flex-1 text-section"
            onEdited={(title, gesture) => write({ title }, gesture)}
          />
          {activity.illustrative && <IllustrativeMark />}
        </div>
        <SegmentedControl
          label={t('planCells.column.status')}
          segments={statuses.map((status) => ({ id: status, label: t(`planCells.status.${status}`) }))}
          value={activity.status}
          onChosen={(status) => write({ status })}
        />
      </div>

      <section className={sectionStyle}>
        <h3 className={headingStyle}>{t('planDetails.inTable')}</h3>
        <div className="-mx-2 flex flex-col">
          {beforeResult.map((column) => (
            <CellLine key={column} activity={activity} column={column} />
          ))}
          <CellLine activity={activity} column="target" />
          <CellLine activity={activity} column="percentWomen" />
          {money.map((column) => (
            <CellLine key={column} activity={activity} column={column} />
          ))}
        </div>
        <div className="-ml-1">
          <Checkbox
            label={t('planDetails.countsElsewhere')}
            isChosen={activity.countsElsewhere}
            onToggled={(countsElsewhere) => write({ countsElsewhere })}
          />
          <p className="pl-7 text-label text-quiet">{t('planDetails.countsElsewhereHint')}</p>
        </div>
      </section>

      <section className={sectionStyle}>
        <h3 className={headingStyle}>{t('planDetails.result')}</h3>
        <ProseField activity={activity} field="deliverable" />
        <ProseField activity={activity} field="indicator" />
        <div className="flex flex-col gap-1">
          {measures.map((column) => (
            <QuantityField key={column} activity={activity} column={column} />
          ))}
        </div>
        <ProseField activity={activity} field="verification" />
      </section>

      <section className={sectionStyle}>
        <MilestoneList activityId={id} />
      </section>

      <section className={sectionStyle}>
        <h3 className={headingStyle}>{t('planDetails.notes')}</h3>
        <ProseField activity={activity} field="risks" />
        <ProseField activity={activity} field="remarks" />
      </section>

      <section className={sectionStyle}>
        <h3 className={headingStyle}>{t('planCells.column.evidence')}</h3>
        <EvidenceMarks id={id} />
        <Button
          icon={CircleHelp}
          label={t('planDetails.why')}
          className="self-start"
          onPressed={() => openChain(id)}
        />
      </section>

      <section className={sectionStyle}>
        <h3 className={headingStyle}>{t('planCells.column.checks')}</h3>
        <RowChecks id={id} />
      </section>
    </div>
  );
}
