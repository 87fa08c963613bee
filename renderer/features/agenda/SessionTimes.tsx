import { Pin } from 'lucide-react';
import { parseLength, type TimedSession } from '../../../shared/domain/agenda.ts';
import { formatTime, parseTime } from '../../../shared/domain/timeOfDay.ts';
import { EntryField } from '../../app/EntryField.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';

type Props = { readonly timed: TimedSession; readonly name: string };

/** When a session starts and ends, and how long it takes. Only a start that someone fixed is kept; the rest follows. */
export function SessionTimes({ timed: { session, start, end, lane }, name }: Props) {
  const { t } = useTexts();
  const { id } = session;
  const isFixed = session.fixedStart !== null;
  const fix = (fixedStart: number | null) => void perform('sessions/edit', { id, fields: { fixedStart } });
  const time = formatTime(start);

  return (
    <div className="flex items-center gap-1 tabular-nums">
      {lane > 0 ? (
        <span className="px-1.5">{time}</span>
      ) : (
        <EntryField
          label={t('agenda.startOf', { name })}
          shown={time}
          draftId={`agenda:start:${id}`}
          read={readStart}
          wrong={(typed) => t('agenda.wrongTime', { typed })}
          maxLength={40}
          className={classes('w-14 border-line!', isFixed && 'font-semibold')}
          onEntered={fix}
        />
      )}
      <span className="text-quiet">– {formatTime(end)}</span>
      {lane === 0 && (
        <IconButton
          icon={Pin}
          isPressed={isFixed}
          label={t(isFixed ? 'agenda.unpin' : 'agenda.pin', { time })}
          onPressed={() => fix(isFixed ? null : start)}
        />
      )}
      {lane > 0 && <span className="pl-2 text-label text-quiet">{t('agenda.sameTime')}</span>}
      <span className="ml-auto flex items-center gap-1">
        <EntryField
          label={t('agenda.lengthOf', { name })}
          shown={String(session.minutes)}
          draftId={`agenda:length:${id}`}
          read={(typed) => parseLength(typed) ?? undefined}
          wrong={(typed) => t('agenda.wrongLength', { typed })}
          maxLength={40}
          className="w-14 border-line! text-right"
          onEntered={(minutes) => void perform('sessions/edit', { id, fields: { minutes } })}
        />
        <span aria-hidden className="text-quiet">
          {t('agenda.minutes')}
        </span>
      </span>
    </div>
  );
}

/** An emptied field lets the session follow the one before it again. */
function readStart(typed: string): number | null | undefined {
  const plain = typed.normalize('NFKC').trim();
  return plain === '' ? null : (parseTime(plain) ?? undefined);
}
