import { StickyNote } from 'lucide-react';
import { useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { focusCapture } from './boardFocus.ts';

type Props = { readonly isBoardEmpty: boolean };

export function NoLooseCards({ isBoardEmpty }: Props) {
  const { t } = useTexts();
  if (!isBoardEmpty)
    return <p className="p-3 text-center text-label text-balance text-quiet">{t('board.loose.none')}</p>;
  return (
    <EmptyState
      icon={StickyNote}
      title={t('board.empty.title')}
      text={t('board.empty.text')}
      action={<Button label={t('board.empty.action')} onPressed={focusCapture} />}
      headingLevel={3}
      className="flex-1"
    />
  );
}
