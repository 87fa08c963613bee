import { ChevronDown, ChevronUp, PanelRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { goTo, usePlanView } from '../planView.ts';
import { ActivityForm } from './ActivityForm.tsx';
import { usePlanRows } from './usePlanRows.ts';

type Props = { readonly workplanId: WorkplanId };

/** All of the activity that the person is at, and the way to the one before and after it. */
export function ActivityDetails({ workplanId }: Props) {
  const { t } = useTexts();
  const rows = usePlanRows(workplanId);
  const current = usePlanView((state) => state.current);
  const at = rows.findIndex(({ record }) => record.id === current);
  const row = rows[at];

  // Round and round: a button that goes dead under the finger takes the focus with it.
  function step(by: -1 | 1) {
    const next = rows[(at + by + rows.length) % rows.length];
    if (next) goTo(next.record.id);
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : null;
    if (by === null || !event.altKey) return;
    event.preventDefault();
    step(by);
  }

  if (!row) {
    const [first] = rows;
    return (
      <EmptyState
        className="h-full"
        headingLevel={3}
        icon={PanelRight}
        title={t(first ? 'planDetails.none.title' : 'planDetails.none.emptyTitle')}
        text={t(first ? 'planDetails.none.text' : 'planDetails.none.emptyText')}
        action={
          first && <Button label={t('planDetails.none.action')} onPressed={() => goTo(first.record.id)} />
        }
      />
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys are heard on their way up from the fields
    <div className="flex h-full flex-col" onKeyDown={onKeyDown}>
      <div className="flex shrink-0 items-center gap-1 border-b border-line py-1.5 pr-3 pl-4">
        <span className="flex-1 text-label text-quiet tabular-nums">
          {t('planDetails.place', { at: at + 1, count: rows.length })}
        </span>
        <IconButton
          icon={ChevronUp}
          size="small"
          label={t('planDetails.previous')}
          shortcut="Alt+PgUp"
          onPressed={() => step(-1)}
        />
        <IconButton
          icon={ChevronDown}
          size="small"
          label={t('planDetails.next')}
          shortcut="Alt+PgDn"
          onPressed={() => step(1)}
        />
      </div>
      <ActivityForm key={row.record.id} activity={row.record} number={row.number} />
    </div>
  );
}
