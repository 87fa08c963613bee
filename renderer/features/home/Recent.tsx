import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { AppState } from '../../../shared/protocol/answers.ts';
import { useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { RecentRow } from './RecentRow.tsx';

type Props = {
  readonly recent: AppState['recent'];
  readonly isBusy: boolean;
  readonly onOpened: (file: string) => void;
  readonly onChoosing: () => void;
};

export function Recent({ recent, isBusy, onOpened, onChoosing }: Props) {
  const { t } = useTexts();
  const [now] = useState(() => new Date());
  return (
    <section className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-4">
        <h2 className="text-section">{t('home.recent')}</h2>
        <Button icon={FolderOpen} label={t('home.open')} isDisabled={isBusy} onPressed={onChoosing} />
      </div>
      {recent.length === 0 ? (
        <p className="text-quiet">{t('home.noRecent')}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line border-y border-line">
          {recent.map((entry) => (
            <RecentRow
              key={entry.file}
              entry={entry}
              now={now}
              isBusy={isBusy}
              onOpened={() => onOpened(entry.file)}
            />
          ))}
        </ul>
      )}
      <p className="text-label text-quiet">{t('home.dropAnywhere')}</p>
    </section>
  );
}
