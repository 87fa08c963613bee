import { Lightbulb } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textFrom } from '../../../shared/domain/text.ts';
import { findingsOfSession } from '../../../shared/records/queries.ts';
import { AddLine } from '../../app/AddLine.tsx';
import { BoardItemPicker } from '../../app/BoardItemPicker.tsx';
import { clearFindingGoal, useFindingGoal } from '../../app/findingGoal.ts';
import { useTexts } from '../../app/i18n.ts';
import { useEvidence } from '../../app/useEvidence.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Decisions } from './Decisions.tsx';
import { FindingRow } from './FindingRow.tsx';
import { addFinding } from './findingActions.ts';
import { NoFindings } from './NoFindings.tsx';
import { RowDragArea } from './RowDragArea.tsx';
import { RowList } from './RowList.tsx';
import { useRowActions } from './useRowActions.ts';

type Props = { readonly sessionId: SessionId };

/** What a session concludes and decides, written while it is said. */
export function SessionFindings({ sessionId }: Props) {
  const { t } = useTexts();
  const all = useRecords((records) => records.findings);
  const findings = useMemo(() => findingsOfSession({ findings: all }, sessionId), [all, sessionId]);
  const index = useEvidence();
  const { within, fresh, actions, focusRow } = useRowActions();
  const goal = useFindingGoal((state) => state.goal);

  useEffect(() => {
    if (goal === null || !findings.some(({ id }) => id === goal)) return;
    focusRow(goal);
    clearFindingGoal();
  }, [goal, findings, focusRow]);

  return (
    <RowDragArea>
      <div className="h-full overflow-y-auto">
        <div ref={within} className="mx-auto flex max-w-5xl flex-col gap-8 px-5 pt-4 pb-16">
          <section aria-label={t('findings.title')} className="flex flex-col gap-2">
            <h2 className="text-section">
              {t('findings.title')}{' '}
              <span className="font-normal text-quiet tabular-nums">{findings.length}</span>
            </h2>
            {findings.length === 0 ? (
              <NoFindings
                sessionId={sessionId}
                index={index}
                onConcluded={(item) => actions.conclude(sessionId, item)}
              />
            ) : (
              <RowList kind="finding" sessionId={sessionId} label={t('findings.title')}>
                {findings.map((finding) => (
                  <FindingRow
                    key={finding.id}
                    finding={finding}
                    index={index}
                    actions={actions}
                    isNew={finding.id === fresh}
                  />
                ))}
              </RowList>
            )}
            <div className="flex items-start gap-2">
              <AddLine
                draftId={`finding:${sessionId}`}
                label={t('findings.add')}
                placeholder={t('findings.addHint')}
                onAdded={(words) => void addFinding(sessionId, textFrom(words), [])}
              />
              <BoardItemPicker
                label={t('findings.from')}
                trigger={<Button icon={Lightbulb} label={t('findings.from')} />}
                sessionId={sessionId}
                onPicked={(item) => actions.conclude(sessionId, item)}
              />
            </div>
          </section>
          <Decisions sessionId={sessionId} actions={actions} />
        </div>
      </div>
    </RowDragArea>
  );
}
