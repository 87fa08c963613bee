import type { Activity } from '../../../../shared/domain/activity.ts';
import { EditableText } from '../../../app/EditableText.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';

type Props = {
  readonly activity: Activity;
  readonly field: 'deliverable' | 'indicator' | 'verification' | 'risks' | 'remarks';
};

/** Words of several lines, in both languages. */
export function ProseField({ activity, field }: Props) {
  const { t } = useTexts();
  const { id, [field]: text } = activity;
  const name = t(`planCells.column.${field}`);
  return (
    <div className="flex flex-col gap-0.5">
      <span className="text-label font-medium text-quiet">{name}</span>
      <EditableText
        text={text}
        label={name}
        placeholder={t('planDetails.add')}
        isMultiline
        className="text-body"
        onEdited={(words, gesture) =>
          void perform('activities/edit', { rows: [{ id, fields: { [field]: words } }] }, gesture)
        }
      />
    </div>
  );
}
