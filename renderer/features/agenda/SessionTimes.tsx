import { Pin } from 'lucide-react';
import { parseLength } from '../../../shared/domain/agenda.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { formatTime, parseTime } from '../../../shared/domain/timeOfDay.ts';
import { EntryField } from '../../app/EntryField.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';

type Props = {
  readonly session: Session;
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

/** When a session starts and ends, and how long it takes. Only a start that someone fixed is kept; the rest follows. */
export function SessionTimes({ session, name, start, end }: Props) {
  const { t } = useTexts();
  const isFixed = session.fixedStart !== null;
  const fix = (fixedStart: number | null) =>
    void perform('sessions/edit', { id: session.id, fields: { fixedStart } });
  const time = formatTime(start);

  return (
    <div className="flex shrink-0 items-center">
      <EntryField
        label={t('agenda.startOf', { name })}
        shown={time}
        read={readStart}
        wrong={(typed) => t('agenda.wrongTime', { typed })}
        maxLength={8}
        className={classes('w-14', isFixed && 'font-semibold')}
        onEntered={fix}
      />
      <span className="w-14 text-quiet tabular-nums">– {formatTime(end)}</span>
      <IconButton
        icon={Pin}
        size="small"
        isPressed={isFixed}
        label={t(isFixed ? 'agenda.unpin' : 'agenda.pin', { time })}
        className={classes(
          !isFixed &&
            'opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 focus-visible:opacity-100',
        )}
        onPressed={() => fix(isFixed ? null : start)}
      />
      <EntryField
        label={t('agenda.lengthOf', { name })}
        shown={String(session.minutes)}
        read={(typed) => parseLength(typed) ?? undefined}
        wrong={(typed) => t('agenda.wrongLength', { typed })}
        maxLength={12}
        className="ml-1 w-12 text-right"
        onEntered={(minutes) => void perform('sessions/edit', { id: session.id, fields: { minutes } })}
      />
      <span aria-hidden className="w-9 text-quiet">
        {t('agenda.minutes')}
      </span>
    </div>
  );
}

/** An emptied field lets the session follow the one before it again. */
function readStart(typed: string): number | null | undefined {
  const plain = typed.normalize('NFKC').trim();
  return plain === '' ? null : (parseTime(plain) ?? undefined);
}
