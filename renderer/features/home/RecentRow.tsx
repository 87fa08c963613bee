import { X } from 'lucide-react';
import { textIn } from '../../../shared/domain/text.ts';
import type { AppState } from '../../../shared/protocol/answers.ts';
import { takeApp } from '../../app/appStore.ts';
import { useTexts } from '../../app/i18n.ts';
import { whenAgo } from '../../app/whenAgo.ts';
import { call } from '../../records/bridge.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';

type Props = {
  readonly entry: AppState['recent'][number];
  readonly now: Date;
  readonly isBusy: boolean;
  readonly onOpened: () => void;
};

export function RecentRow({ entry, now, isBusy, onOpened }: Props) {
  const { t, language } = useTexts();
  const { file, missing, packetId } = entry;
  const title = textIn(entry.title, language) || t('bar.untitled');
  return (
    <li className="group flex items-center gap-1 rounded-small pr-1 hover:bg-hover">
      <button
        type="button"
        disabled={isBusy}
        className="grid min-w-0 flex-1 grid-cols-[1fr_auto] gap-x-4 rounded-small px-2 py-2.5 text-left"
        onClick={onOpened}
      >
        <span className="flex min-w-0 items-baseline gap-2">
          <span className={classes('truncate font-medium', missing && 'text-quiet')}>{title}</span>
          {packetId !== null && (
            <span className="shrink-0 rounded-small border border-line px-1 text-label text-quiet">
              {t('partnerCopy.recent')}
            </span>
          )}
        </span>
        <span className="self-center justify-self-end text-label whitespace-nowrap text-quiet tabular-nums">
          {whenAgo(entry.openedAt, now, language)}
        </span>
        <span className="truncate text-label text-quiet" title={file}>
          {file}
        </span>
        {missing && <span className="text-label whitespace-nowrap text-amber">{t('home.missing')}</span>}
      </button>
      <IconButton
        icon={X}
        size="small"
        label={t('home.forget', { title })}
        className={classes(
          !missing &&
            'opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 focus-visible:opacity-100',
        )}
        onPressed={() => void call('workshop/forget', { file }).then(takeApp)}
      />
    </li>
  );
}
