import { useState } from 'react';
import type { ListItemId } from '../../../shared/domain/listItem.ts';
import type { ProgrammeTargetId } from '../../../shared/domain/programmeTarget.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { listAnnouncements } from '../../app/listAnnouncements.ts';
import { targetText } from '../../app/programmeTargets/targetText.ts';
import { useRowFocus } from '../../app/useRowFocus.ts';
import { openState } from '../../records/recordsStore.ts';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import { LeadLoad } from './LeadLoad.tsx';
import { ListItems } from './ListItems.tsx';
import { ProgrammeTargets } from './ProgrammeTargets.tsx';
import type { SharedActions } from './sharedActions.ts';
import { moveTo, neighbourOf, step } from './sharedRows.ts';

/** What the plans of all partners choose from and add up to. */
export function SharedByPlans() {
  const { t, language } = useTexts();
  const { within, focusRow } = useRowFocus();
  const [actions] = useState<SharedActions>(() => ({
    step: (kind, id, by) => {
      if (step(kind, id, by)) focusRow(id);
    },
    remove: (kind, id, removed) => {
      const next = neighbourOf(kind, id);
      if (removed() && next !== null) focusRow(next);
    },
  }));

  function nameOf(id: string): string {
    const { listItems, programmeTargets } = openState().records;
    const item = listItems.get(id as ListItemId);
    if (item) return textIn(item.name, language);
    const target = programmeTargets.get(id as ProgrammeTargetId);
    return target ? targetText(target.target, language) : t('lists.all');
  }

  return (
    <section aria-label={t('lists.title')} className="flex flex-col gap-4 border-t border-line pt-7">
      <div>
        <h3 className="text-section">{t('lists.title')}</h3>
        <p className="text-quiet">{t('lists.hint')}</p>
      </div>
      <DragArea
        instructions={t('list.instructions')}
        roleDescription={t('list.role')}
        announcements={listAnnouncements(nameOf)}
        renderHeld={({ id }) => (
          <div className="flex h-9 w-72 items-center rounded border border-line-strong bg-raised px-3">
            <span className="truncate font-medium">{nameOf(id)}</span>
          </div>
        )}
        onDropped={moveTo}
      >
        <div ref={within} className="grid grid-cols-2 items-start gap-12">
          <div className="flex flex-col gap-7">
            <ProgrammeTargets actions={actions} />
            <LeadLoad />
          </div>
          <div className="flex flex-col gap-7">
            <ListItems list="province" actions={actions} />
            <ListItems list="sector" actions={actions} />
          </div>
        </div>
      </DragArea>
    </section>
  );
}
