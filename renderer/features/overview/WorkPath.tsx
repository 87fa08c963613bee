import { useMemo } from 'react';
import { workPath } from '../../../shared/records/workPath.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { WorkStage } from './WorkStage.tsx';

/** From cards to Word files: how far the work has come, and where it goes on. */
export function WorkPath() {
  const { t } = useTexts();
  const records = useRecords((all) => all);
  const { stages, next } = useMemo(() => workPath(records), [records]);
  return (
    <section aria-labelledby="work-path" className="flex flex-col gap-2">
      <div className="flex items-baseline gap-3">
        <h3 id="work-path" className="shrink-0 text-section">
          {t('overview.path.title')}
        </h3>
        <p className="text-quiet">{t('overview.path.why')}</p>
      </div>
      <ol className="grid grid-cols-8 gap-2.5">
        {stages.map((stage) => (
          <WorkStage key={stage.id} stage={stage} isNext={stage.id === next} />
        ))}
      </ol>
    </section>
  );
}
