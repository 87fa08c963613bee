import { Lightbulb, SearchX } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { sessionsInOrder } from '../../../shared/records/queries.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useTexts } from '../i18n.ts';
import { useOrigin } from '../useOrigin.ts';
import { useDrawer, wholeDrawer } from './drawerState.ts';
import { EvidenceFilters } from './EvidenceFilters.tsx';
import { EvidenceList, type EvidenceListHandle } from './EvidenceList.tsx';
import type { EvidenceUse } from './evidenceUse.ts';
import { useFoundEvidence } from './useFoundEvidence.ts';

type Props = { readonly use: EvidenceUse };

/** Everything that the room said and concluded, from where it is dragged to what rests on it. */
export function EvidenceDrawer({ use }: Props) {
  const { t } = useTexts();
  const { own } = use;
  const isCopy = useOrigin() !== null;
  const days = useRecords((records) => records.days);
  const sessions = useRecords((records) => records.sessions);
  const isUnusedOnly = useDrawer((state) => state.isUnusedOnly);
  const list = useRef<EvidenceListHandle>(null);
  const { all, found } = useFoundEvidence(own?.id ?? null, use.isUsed);
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
        text={use.hint}
        action={isCopy ? undefined : action}
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
          label={use.unusedLong}
          isChosen={isUnusedOnly}
          onToggled={(isChosen) => useDrawer.setState({ isUnusedOnly: isChosen })}
        >
          <span className="text-label">{t('planEvidence.filter.unused')}</span>
        </Checkbox>
      </div>
      {found.length > 0 ? (
        <EvidenceList ref={list} use={use} entries={found} />
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
