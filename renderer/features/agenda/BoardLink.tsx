import { StickyNote } from 'lucide-react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';

type Props = { readonly id: SessionId; readonly name: string; readonly cardCount: number };

export function BoardLink({ id, name, cardCount }: Props) {
  const { t } = useTexts();
  return (
    <a
      href={`#/run/${id}`}
      title={t('agenda.boardOf', { name })}
      className="flex h-8 items-center gap-1.5 rounded px-2 whitespace-nowrap text-quiet transition-colors hover:bg-hover hover:text-ink"
    >
      <Icon of={StickyNote} />
      {t('agenda.openBoard')}
      {cardCount > 0 && (
        <span className="rounded-small bg-hover px-1 text-label tabular-nums">{cardCount}</span>
      )}
    </a>
  );
}
