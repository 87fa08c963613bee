import { memo } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import { hasBoard } from '../../../shared/domain/sessionKind.ts';
import { isBlank } from '../../../shared/domain/text.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { IllustrativeMark } from '../../app/IllustrativeMark.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { BoardLink } from './BoardLink.tsx';
import { SessionKindField } from './SessionKindField.tsx';
import { SessionMenu } from './SessionMenu.tsx';
import { SessionTimes } from './SessionTimes.tsx';
import type { AgendaActions } from './useAgenda.ts';

type Props = {
  readonly session: Session;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly cardCount: number;
  readonly isFresh: boolean;
  readonly actions: AgendaActions;
};

export const SessionFields = memo(function SessionFields({ session, name, actions, ...rest }: Props) {
  const { t } = useTexts();
  const { id, kind } = session;
  return (
    <>
      <SessionTimes session={session} name={name} start={rest.start} end={rest.end} />
      <SessionKindField session={session} name={name} />
      <div className="min-w-0 flex-1 py-1.5 max-[1150px]:order-last max-[1150px]:basis-full max-[1150px]:pl-9.5">
        <EditableText
          text={session.title}
          label={t('agenda.sessionTitle')}
          placeholder={t('agenda.untitled')}
          className="font-medium"
          isEditing={rest.isFresh || undefined}
          onEdited={(title, gesture) => void perform('sessions/edit', { id, fields: { title } }, gesture)}
          onFinished={(by) => rest.isFresh && actions.named(id, by)}
          onCancelled={() => rest.isFresh && actions.unnamed(id)}
        />
        {hasBoard(kind) && (
          <EditableText
            text={session.question}
            label={t('agenda.question')}
            placeholder={t('agenda.addQuestion')}
            className={
              isBlank(session.question)
                ? 'text-quiet opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100'
                : 'text-quiet'
            }
            onEdited={(question, gesture) =>
              void perform('sessions/edit', { id, fields: { question } }, gesture)
            }
          />
        )}
      </div>
      {session.illustrative && (
        <span className="pt-1.5">
          <IllustrativeMark />
        </span>
      )}
      <span className="ml-auto flex w-36 shrink-0 justify-end">
        {hasBoard(kind) && <BoardLink id={id} name={name} cardCount={rest.cardCount} />}
      </span>
      <SessionMenu session={session} name={name} start={rest.start} actions={actions} />
    </>
  );
});
