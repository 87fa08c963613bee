import { CalendarDays, Plus, Printer } from 'lucide-react';
import { useRef } from 'react';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { agendaAnnouncements } from './agendaAnnouncements.ts';
import { addDay } from './agendaChanges.ts';
import { orderOf } from './agendaPlan.ts';
import { HeldSession } from './HeldSession.tsx';
import { Planner } from './Planner.tsx';
import { PrintedAgenda } from './PrintedAgenda.tsx';
import { SessionPanel } from './SessionPanel.tsx';
import { moveAt } from './sessionDrop.ts';
import { useAgenda } from './useAgenda.ts';
import { usePrinting } from './usePrinting.ts';
import { useResize } from './useResize.ts';

/** The days of the workshop side by side, each session as high as it is long. */
export function Agenda() {
  const { t } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const { resizing, start } = useResize(scroller);
  const { plan, nameOf, actions, within, opened, ...panel } = useAgenda(resizing);
  const isPrinting = usePrinting();
  const newDay = <Button icon={Plus} label={t('agenda.addDay')} onPressed={() => addDay(plan.at(-1)?.day)} />;

  return (
    <DragArea
      instructions={t('agenda.instructions')}
      roleDescription={t('agenda.role')}
      announcements={agendaAnnouncements(nameOf)}
      renderHeld={({ id }) => <HeldSession id={id} />}
      onDropped={({ item, target, place }) => {
        const move = moveAt(orderOf(plan), item.id, { id: target.id, place });
        if (move) void perform('sessions/move', move);
      }}
    >
      <div ref={within} className="flex h-full min-h-0">
        <div className="flex min-w-0 flex-1 flex-col">
          <header className="flex shrink-0 items-center gap-2 px-5 pt-4 pb-3">
            <h2 className="mr-auto text-page">{t('agenda.title')}</h2>
            {plan.length > 0 && (
              <>
                <Button icon={Printer} label={t('agenda.print')} onPressed={() => window.print()} />
                {newDay}
              </>
            )}
          </header>
          {plan.length === 0 ? (
            <EmptyState
              icon={CalendarDays}
              title={t('agenda.empty.title')}
              text={t('agenda.empty.text')}
              action={newDay}
            />
          ) : (
            <Planner
              plan={plan}
              openId={opened?.session.id ?? null}
              actions={actions}
              scroller={scroller}
              resizing={resizing}
              onResizeStarted={start}
            />
          )}
        </div>
        {opened && <SessionPanel key={opened.session.id} timed={opened} actions={actions} {...panel} />}
        <output className="sr-only">{panel.said}</output>
      </div>
      {isPrinting && <PrintedAgenda plan={plan} />}
    </DragArea>
  );
}
