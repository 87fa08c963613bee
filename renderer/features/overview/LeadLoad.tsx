import { workshopOf } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { SharedBlock } from './SharedBlock.tsx';

export function LeadLoad() {
  const { t } = useTexts();
  const { leadLoad } = useRecords(workshopOf);
  return (
    <SharedBlock heading={t('lists.load.title')} why={t('lists.load.why')}>
      <NumberField
        label={t('lists.load.label')}
        less={t('lists.load.less')}
        more={t('lists.load.more')}
        value={leadLoad}
        least={1}
        most={100}
        onChanged={(next) => void perform('workshop/edit', { fields: { leadLoad: next } })}
      />
    </SharedBlock>
  );
}
