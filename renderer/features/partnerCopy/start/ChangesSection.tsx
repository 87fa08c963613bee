import { useState } from 'react';
import { useTexts } from '../../../app/i18n.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useChangesSinceItCame, useChangesSinceSentBack, useSentBack } from '../useChanges.ts';
import { ChangedRows } from './ChangedRows.tsx';

/** What was written here: since the packet came, or since the plan was sent back the last time. */
export function ChangesSection() {
  const { t } = useTexts();
  const [wanted, setWanted] = useState<'came' | 'sent'>('came');
  const hasSent = useSentBack().length > 0;
  const since = hasSent ? wanted : 'came';
  const changes = { came: useChangesSinceItCame(), sent: useChangesSinceSentBack() };
  const shown = changes[since];
  return (
    <section aria-labelledby="copy-changes" className="flex flex-col gap-2">
      <div className="flex min-h-8 flex-wrap items-center gap-3">
        <h3 id="copy-changes" className="text-section">
          {t(hasSent ? 'partnerCopy.changes.titleSince' : 'partnerCopy.changes.title')}
        </h3>
        {shown.rows.length > 0 && (
          <span className="text-quiet tabular-nums">
            {t('partnerCopy.changes.rows', { count: shown.rows.length })}
          </span>
        )}
        {hasSent && (
          <div className="ml-auto">
            <SegmentedControl
              label={t('partnerCopy.changes.since')}
              segments={[
                { id: 'came', label: t('partnerCopy.changes.came') },
                { id: 'sent', label: t('partnerCopy.changes.sent') },
              ]}
              value={since}
              onChosen={setWanted}
            />
          </div>
        )}
      </div>
      <Shown {...shown} />
    </section>
  );
}

function Shown({ state, rows, before, now }: ReturnType<typeof useChangesSinceItCame>) {
  const { t } = useTexts();
  if (state === 'reading') return <p className="text-quiet">{t('partnerCopy.changes.reading')}</p>;
  if (before === null) return <p className="text-quiet">{t('partnerCopy.changes.unknown')}</p>;
  if (rows.length === 0) return <p className="text-quiet">{t('partnerCopy.changes.noneYet')}</p>;
  return <ChangedRows rows={rows} before={before} now={now} />;
}
