import { Lightbulb, SearchX } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { sessionsInOrder } from '../../../../shared/records/queries.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useDrawer, wholeDrawer } from './drawerState.ts';
import { EvidenceFilters } from './EvidenceFilters.tsx';
import { EvidenceList, type EvidenceListHandle } from './EvidenceList.tsx';
import { useFoundEvidence } from './useFoundEvidence.ts';

type Props = { readonly workplanId: WorkplanId };

/** Beside a plan: everything that the room said and concluded, from where it is dragged into the plan. */
export function EvidenceDrawer({ workplanId }: Props) {
  const { t } = useTexts();
  const own = useRecords(
    ({ workplans, partners }) => partners.get(workplans.get(workplanId)?.partnerId as never) ?? null,
  );
  const days = useRecords((records) => records.days);
  const sessions = useRecords((records) => records.sessions);
  const isUnusedOnly = useDrawer((state) => state.isUnusedOnly);
  const list = useRef<EvidenceListHandle>(null);
  const { all, found } = useFoundEvidence(own?.id ?? null);
  const speaking = useMemo(() => {
    const ids = new Set(all.map(({ sessionId }) => sessionId));
    return sessionsInOrder({ days, sessions }).filter(({ id }) => ids.has(id));
  }, [all, days, sessions]);

  if (all.length === 0) {
    const action = (
      <Button label={t('planEvidence.empty.action')} onPressed={() => window.location.assign('#/run')} />
    );
    return (
      <EmptyState
        icon={Lightbulb}
        headingLevel={3}
        className="h-full"
        title={t('planEvidence.empty.title')}
        text={t('planEvidence.empty.text')}
        action={action}
      />
    );
  }

  return (
    <div className="flex h-full flex-col overflow-hidden">
      <EvidenceFilters sessions={speaking} own={own} onEntered={() => list.current?.focus()} />
      <div className="flex items-center justify-between gap-2 py-1 pr-3 pl-4">
        <output className="text-label text-quiet tabular-nums">
          {t('planEvidence.found', { count: found.length, all: all.length })}
        </output>
        <Checkbox
          label={t('planEvidence.filter.unusedLong')}
          isChosen={isUnusedOnly}
          onToggled={(isChosen) => useDrawer.setState({ isUnusedOnly: isChosen })}
        >
          <span className="text-label">{t('planEvidence.filter.unused')}</span>
        </Checkbox>
      </div>
      {found.length > 0 ? (
        <EvidenceList ref={list} workplanId={workplanId} entries={found} />
      ) : (
        <EmptyState
          icon={SearchX}
          headingLevel={3}
          title={t('planEvidence.none.title')}
          text={t('planEvidence.none.text')}
          action={
            <Button label={t('planEvidence.none.action')} onPressed={() => useDrawer.setState(wholeDrawer)} />
          }
        />
      )}
    </div>
  );
}
