import { Lightbulb, SearchX } from 'lucide-react';
import { useMemo, useState } from 'react';
import { evidenceGrades } from '../../../shared/domain/finding.ts';
import { countBy } from '../../../shared/lib/countBy.ts';
import { type FindingFilter, isWanted, wantsAll } from '../../../shared/records/findingSearch.ts';
import { findingsOfSession, sessionsInOrder } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { useEvidence } from '../../app/useEvidence.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FindingFilters } from './FindingFilters.tsx';
import { RowDragArea } from './RowDragArea.tsx';
import { SessionGroup } from './SessionGroup.tsx';
import { useRowActions } from './useRowActions.ts';

const everything: FindingFilter = { grade: null, partnerId: null, sessionId: null, typed: '' };

/** All findings of the workshop, session by session, with what each rests on. */
export function Findings() {
  const { t } = useTexts();
  const findings = useRecords((records) => records.findings);
  const sessions = useRecords((records) => records.sessions);
  const days = useRecords((records) => records.days);
  const [filter, setFilter] = useState(everything);
  const index = useEvidence();
  const { within, fresh, actions } = useRowActions();
  const groups = useMemo(
    () =>
      sessionsInOrder({ days, sessions })
        .map((session) => ({ session, findings: findingsOfSession({ findings }, session.id) }))
        .filter((group) => group.findings.length > 0),
    [days, sessions, findings],
  );
  const shown = groups
    .map(({ session, findings: own }) => ({
      session,
      findings: own.filter((finding) => isWanted(finding, filter, index)),
    }))
    .filter((group) => group.findings.length > 0);
  const grades = countBy(findings.values(), (finding) => finding.grade);

  if (findings.size === 0) {
    const action = (
      <Button label={t('findings.none.action')} onPressed={() => window.location.assign('#/run')} />
    );
    return (
      <EmptyState
        icon={Lightbulb}
        title={t('findings.empty.title')}
        text={t('findings.none.text')}
        action={action}
        className="min-h-full"
      />
    );
  }

  return (
    <RowDragArea>
      <div ref={within} className="mx-auto flex max-w-6xl flex-col gap-6 px-8 pt-6 pb-16">
        <div>
          <h2 className="text-page">{t('findings.title')}</h2>
          <p className="text-quiet tabular-nums">
            {evidenceGrades
              .filter((grade) => grades.has(grade))
              .map((grade) => `${t(`findings.grade.${grade}.name`)} ${grades.get(grade) ?? 0}`)
              .join(t('findings.strength.and'))}
          </p>
        </div>
        <FindingFilters
          filter={filter}
          sessions={groups.map(({ session }) => session)}
          onChanged={setFilter}
        />
        {shown.map((group) => (
          <SessionGroup key={group.session.id} {...group} index={index} fresh={fresh} actions={actions} />
        ))}
        {shown.length === 0 && !wantsAll(filter) && (
          <EmptyState
            icon={SearchX}
            headingLevel={3}
            title={t('findings.filter.none')}
            text={t('findings.filter.noneText')}
            action={<Button label={t('findings.filter.clear')} onPressed={() => setFilter(everything)} />}
          />
        )}
      </div>
    </RowDragArea>
  );
}
