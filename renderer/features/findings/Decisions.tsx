import { useMemo } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { decisionsOfSession } from '../../../shared/records/queries.ts';
import { AddLine } from '../../app/AddLine.tsx';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { DecisionRow } from './DecisionRow.tsx';
import { addDecision } from './findingActions.ts';
import { RowList } from './RowList.tsx';
import type { RowActions } from './useRowActions.ts';

type Props = { readonly sessionId: SessionId; readonly actions: RowActions };

/** What the room agreed to do in this session. */
export function Decisions({ sessionId, actions }: Props) {
  const { t } = useTexts();
  const all = useRecords((records) => records.decisions);
  const decisions = useMemo(() => decisionsOfSession({ decisions: all }, sessionId), [all, sessionId]);
  return (
    <section aria-label={t('findings.decision.title')} className="flex flex-col gap-2">
      <h2 className="text-section">
        {t('findings.decision.title')}{' '}
        <span className="font-normal text-quiet tabular-nums">{decisions.length}</span>
      </h2>
      {decisions.length > 0 && (
        <RowList kind="decision" sessionId={sessionId} label={t('findings.decision.title')}>
          {decisions.map((decision, at) => (
            <DecisionRow key={decision.id} decision={decision} number={at + 1} actions={actions} />
          ))}
        </RowList>
      )}
      <AddLine
        draftId={`decision:${sessionId}`}
        label={t('findings.decision.add')}
        placeholder={t('findings.decision.addHint')}
        onAdded={(words) => addDecision(sessionId, words)}
      />
    </section>
  );
}
