import { StickyNote } from 'lucide-react';
import type { Session } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ColumnsPreview } from './ColumnsPreview.tsx';

type Props = { readonly session: Session; readonly name: string; readonly cardCount: number };

/** The board of a session in small, and the way to it. */
export function BoardLink({ session, name, cardCount }: Props) {
  const { t } = useTexts();
  return (
    <section className="flex flex-col gap-1.5">
      <div className="flex items-center justify-between">
        <h4 className="text-label font-medium text-quiet">{t('agenda.board')}</h4>
        <a
          href={`#/run/${session.id}`}
          title={t('agenda.boardOf', { name })}
          className="flex h-7 items-center gap-1.5 rounded px-2 whitespace-nowrap text-quiet transition-colors hover:bg-hover hover:text-ink"
        >
          <Icon of={StickyNote} />
          {t('agenda.openBoard')}
          {cardCount > 0 && (
            <span className="rounded-small bg-hover px-1 text-label tabular-nums">{cardCount}</span>
          )}
        </a>
      </div>
      <ColumnsPreview columns={session.columns} />
    </section>
  );
}
