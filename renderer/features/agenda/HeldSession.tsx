import { useMemo } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { kindColour } from '../../app/kindColour.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';
import { useDrop } from '../../ui/drag/useDrop.ts';
import { formatSpan } from './agendaFormat.ts';
import { orderOf, planOf } from './agendaPlan.ts';
import { moveAt, timesAfter } from './sessionDrop.ts';

type Props = { readonly id: string };

/** The session in the hand, with the time that it would have here. */
export function HeldSession({ id }: Props) {
  const { t, language } = useTexts();
  const session = useRecords((records) => records.sessions.get(id as SessionId));
  const drop = useDrop();
  const timed = useMemo(() => {
    const { records } = openState();
    const order = orderOf(planOf(records.days, records.sessions));
    const move = drop && moveAt(order, id, { id: drop.target.id, place: drop.place });
    return move ? timesAfter(records, move).get(id as SessionId) : undefined;
  }, [drop, id]);
  if (!session) return null;
  return (
    <div className="flex min-h-11 w-full items-center gap-2 rounded border border-line-strong bg-raised px-3">
      <ColourDot colour={kindColour(session.kind)} />
      {timed && (
        <span className="text-label font-semibold whitespace-nowrap text-accent tabular-nums">
          {formatSpan(timed.start, timed.end)}
        </span>
      )}
      <span className="truncate font-medium">{textIn(session.title, language) || t('agenda.untitled')}</span>
    </div>
  );
}
