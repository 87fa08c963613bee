import { Info, TriangleAlert } from 'lucide-react';
import type { ArrivalNotice } from '../../../../shared/merge/arrival.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Props = {
  readonly notices: readonly ArrivalNotice[];
  /** How many rows stand under another output than they came with. */
  readonly rehoused: number;
  readonly unread: number;
};

/** What a reader should know before anything is merged. */
export function Notices({ notices, rehoused, unread }: Props) {
  const { t } = useTexts();

  function sentence(notice: ArrivalNotice): string {
    switch (notice.kind) {
      case 'superseded':
      case 'no-base':
        return t(`merge.notice.${notice.kind}`);
      case 'from-newer-app':
        return t('merge.notice.from-newer-app', { app: notice.app });
      case 'tracked-changes':
        return t('merge.notice.tracked-changes', { count: notice.count });
    }
  }

  const sentences = [
    ...notices.map((notice) => ({ text: sentence(notice), isInformation: notice.kind === 'from-newer-app' })),
    ...(rehoused > 0
      ? [{ text: t('merge.notice.rehoused', { count: rehoused }), isInformation: false }]
      : []),
    ...(unread > 0 ? [{ text: t('merge.notice.unread', { count: unread }), isInformation: false }] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul aria-label={t('merge.notices')} className="flex flex-col gap-1">
      {sentences.map(({ text, isInformation }) => (
        <li
          key={text}
          className={`flex items-start gap-2 rounded px-3 py-1.5 ${isInformation ? 'bg-sunken' : 'bg-amber-tint'}`}
        >
          <Icon
            of={isInformation ? Info : TriangleAlert}
            className={`mt-0.5 ${isInformation ? 'text-quiet' : 'text-amber'}`}
          />
          {text}
        </li>
      ))}
    </ul>
  );
}
