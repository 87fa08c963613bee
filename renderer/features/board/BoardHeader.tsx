import { Keyboard } from 'lucide-react';
import { memo } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { cardFill } from '../../ui/colours.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { showKeys } from './boardStore.ts';
import { ParkingButton } from './ParkingButton.tsx';

type Props = { readonly session: Session; readonly count: number };

/** What is asked, as large as it is important. */
export const BoardHeader = memo(function BoardHeader({ session, count }: Props) {
  const { t, language } = useTexts();
  const title = textIn(session.title, language);
  const kind = t(`kind.${session.kind}`);
  return (
    <header className="@container px-4 pt-3">
      <div className="flex h-8 items-center gap-2">
        <span aria-hidden className="flex overflow-hidden rounded-small border border-line-strong">
          {session.columns.map(({ id, tone }) => (
            <span key={id} className="size-3" style={{ background: cardFill(tone) }} />
          ))}
        </span>
        <h2 className="min-w-0 truncate font-semibold">{title || kind}</h2>
        {title !== '' && title !== kind && <span className="min-w-0 truncate text-quiet">{kind}</span>}
        <span className="ml-auto shrink-0 text-quiet tabular-nums">{t('board.cards', { count })}</span>
        <IconButton
          icon={Keyboard}
          label={t('board.keys.title')}
          shortcut="?"
          onPressed={() => showKeys(true)}
        />
        <ParkingButton />
      </div>
      <EditableText
        text={session.question}
        label={t('board.question.label')}
        placeholder={t('board.question.placeholder')}
        className="text-section @min-[52rem]:text-page"
        onEdited={(question, gesture) =>
          void perform('sessions/edit', { id: session.id, fields: { question } }, gesture)
        }
      />
    </header>
  );
});
