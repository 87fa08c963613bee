import { Plus } from 'lucide-react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import type { DragItem } from '../../ui/drag/drop.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { formatDate } from './agendaFormat.ts';
import type { PlannedDay } from './agendaPlan.ts';
import { DayHeader } from './DayHeader.tsx';
import { SessionRow } from './SessionRow.tsx';
import type { AgendaActions } from './useAgenda.ts';

type Props = {
  readonly planned: PlannedDay;
  readonly counts: ReadonlyMap<SessionId, number>;
  readonly freshId: SessionId | null;
  readonly actions: AgendaActions;
};

const accepts = (item: DragItem) => (item.kind === 'session' ? 'inside' : null);

export function DaySection({ planned, counts, freshId, actions }: Props) {
  const { t, language } = useTexts();
  const { day, sessions } = planned;
  const { nodeRef, place } = useDropTarget({ id: day.id, kind: 'day', accepts });
  const date = formatDate(day.date, language);

  return (
    <section aria-label={date} className="flex flex-col">
      <DayHeader planned={planned} />
      <div
        ref={nodeRef}
        className={classes('rounded', place === 'inside' && 'outline-2 outline-offset-2 outline-accent')}
      >
        {sessions.length === 0 && <p className="px-8 py-4 text-quiet">{t('agenda.emptyDay')}</p>}
        <ul aria-label={t('agenda.sessionsOn', { date })}>
          {sessions.map((timed, index) => (
            <SessionRow
              key={timed.session.id}
              session={timed.session}
              start={timed.start}
              end={timed.end}
              gapBefore={timed.gapBefore}
              overlap={timed.overlap}
              next={sessions[index + 1]?.session}
              cardCount={counts.get(timed.session.id) ?? 0}
              isFresh={timed.session.id === freshId}
              actions={actions}
            />
          ))}
        </ul>
      </div>
      <div className="pt-2 pl-6">
        <Button
          icon={Plus}
          label={t('agenda.addSession')}
          className="border-transparent! bg-transparent! text-quiet!"
          onPressed={() => actions.add(day.id, null)}
        />
      </div>
    </section>
  );
}
