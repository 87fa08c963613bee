import { CalendarDays, Plus } from 'lucide-react';
import { useTexts } from '../../app/i18n.ts';
import { listAnnouncements } from '../../app/listAnnouncements.ts';
import { perform } from '../../app/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { addDay } from './agendaChanges.ts';
import { orderOf } from './agendaPlan.ts';
import { DaySection } from './DaySection.tsx';
import { HeldSession } from './HeldSession.tsx';
import { moveAt } from './sessionDrop.ts';
import { useAgenda } from './useAgenda.ts';

/** The sessions of the workshop by day, each where the ones before it put it. */
export function Agenda() {
  const { t } = useTexts();
  const { plan, counts, nameOf, actions, within, freshId } = useAgenda();
  const newDay = <Button icon={Plus} label={t('agenda.addDay')} onPressed={() => addDay(plan.at(-1)?.day)} />;

  return (
    <DragArea
      instructions={t('list.instructions')}
      roleDescription={t('list.role')}
      announcements={listAnnouncements(nameOf)}
      renderHeld={({ id }) => <HeldSession id={id} />}
      onDropped={({ item, target, place }) => {
        const move = moveAt(orderOf(plan), item.id, { id: target.id, place });
        if (move) void perform('sessions/move', move);
      }}
    >
      <div ref={within} className="mx-auto flex max-w-6xl flex-col gap-8 px-6 pt-6 pb-16">
        <h2 className="text-page">{t('agenda.title')}</h2>
        {plan.length === 0 ? (
          <EmptyState
            icon={CalendarDays}
            title={t('agenda.empty.title')}
            text={t('agenda.empty.text')}
            action={newDay}
          />
        ) : (
          <>
            {plan.map((planned) => (
              <DaySection
                key={planned.day.id}
                planned={planned}
                counts={counts}
                freshId={freshId}
                actions={actions}
              />
            ))}
            <div>{newDay}</div>
          </>
        )}
      </div>
    </DragArea>
  );
}
