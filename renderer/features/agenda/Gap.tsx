import type { TimedSession } from '../../../shared/domain/agenda.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { addSession } from './agendaChanges.ts';
import { heightOf, type Scale, topOf } from './agendaScale.ts';

type Props = {
  readonly timed: TimedSession;
  readonly scale: Scale;
  readonly onAdded: (id: SessionId) => void;
};

const hatched = 'repeating-linear-gradient(135deg, var(--color-line) 0 1px, transparent 1px 7px)';

/** Time for which nothing is planned; pressed, it becomes a session that fills it. */
export function Gap({ timed: { session, start, gapBefore }, scale, onAdded }: Props) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      title={t('agenda.fillGap', { minutes: gapBefore })}
      className="absolute inset-x-1.5 flex items-center justify-center rounded text-label text-quiet hover:text-ink"
      style={{
        top: topOf(scale, start - gapBefore),
        height: heightOf(scale, gapBefore) - 2,
        backgroundImage: hatched,
      }}
      onClick={() => onAdded(addSession(session.dayId, session.id, { minutes: gapBefore }))}
    >
      <span className="rounded-small bg-ground px-1.5 tabular-nums">
        {t('agenda.gap', { minutes: gapBefore })}
      </span>
    </button>
  );
}
