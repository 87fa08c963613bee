import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { TimedSession } from '../../../shared/domain/agenda.ts';
import { hasBoard } from '../../../shared/domain/sessionKind.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { countBy } from '../../../shared/lib/countBy.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { IllustrativeMark } from '../../app/IllustrativeMark.tsx';
import { useTexts } from '../../app/i18n.ts';
import { PrivateNote } from '../../app/PrivateNote.tsx';
import { perform } from '../../app/perform.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { BoardLink } from './BoardLink.tsx';
import { MethodField } from './MethodField.tsx';
import { PreparationFields } from './PreparationFields.tsx';
import { SessionKindField } from './SessionKindField.tsx';
import { SessionMenu } from './SessionMenu.tsx';
import { SessionTimes } from './SessionTimes.tsx';
import { StepsEditor } from './StepsEditor.tsx';
import type { AgendaActions } from './useAgenda.ts';

type Props = {
  readonly timed: TimedSession;
  readonly actions: AgendaActions;
  /** It was just added: its title is written first. */
  readonly isFresh: boolean;
  readonly named: () => void;
  readonly close: () => void;
};

/** Everything about one session, edited where it stands, beside the days that it changes. */
export function SessionPanel({ timed, actions, isFresh, named, close }: Props) {
  const { t, language } = useTexts();
  const { session } = timed;
  const { id, kind } = session;
  const name = textIn(session.title, language) || t('agenda.untitled');
  const panel = useRef<HTMLElement>(null);
  const cardCount = useRecords(({ cards }) => countBy(cards.values(), (card) => card.sessionId).get(id) ?? 0);

  useEffect(() => {
    if (!isFresh) panel.current?.focus();
  }, [isFresh]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes it from any field in it
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={t('agenda.panel', { name })}
      className="flex w-96 shrink-0 flex-col overflow-y-auto border-l border-line bg-raised outline-none min-[1600px]:w-[28rem]"
      onKeyDown={onKeyDown}
    >
      <header className="sticky top-0 z-10 flex items-center gap-1 bg-raised px-4 pt-3 pb-1">
        <SessionKindField session={session} name={name} />
        <span className="ml-auto flex items-center gap-1">
          {session.illustrative && <IllustrativeMark />}
          <SessionMenu session={session} name={name} actions={actions} />
          <IconButton icon={X} label={t('agenda.closePanel')} onPressed={close} />
        </span>
      </header>
      <div className="flex flex-col gap-4 px-4 pt-1 pb-6">
        <EditableText
          text={session.title}
          label={t('agenda.sessionTitle')}
          placeholder={t('agenda.untitled')}
          className="text-section font-semibold"
          isEditing={isFresh || undefined}
          onEdited={(title, gesture) => void perform('sessions/edit', { id, fields: { title } }, gesture)}
          onFinished={named}
          onCancelled={() => {
            if (isFresh) actions.remove(id);
          }}
        />
        <SessionTimes timed={timed} name={name} />
        {hasBoard(kind) && <MethodField session={session} />}
        <PreparationFields session={session} />
        {hasBoard(kind) && <StepsEditor session={session} />}
        {hasBoard(kind) && <BoardLink session={session} name={name} cardCount={cardCount} />}
        <PrivateNote sessionId={id} />
      </div>
    </aside>
  );
}
