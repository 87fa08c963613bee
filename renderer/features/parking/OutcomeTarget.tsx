import type { ParkingOutcome } from '../../../shared/domain/parking.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { planLine } from '../../../shared/records/planLine.ts';
import { showFinding } from '../../app/findingGoal.ts';
import { useTexts } from '../../app/i18n.ts';
import { sessionName } from '../../app/sessionName.ts';
import { useRecords } from '../../records/recordsStore.ts';

type Props = { readonly outcome: Exclude<ParkingOutcome, { kind: 'owner' | 'closed' }> };

const style =
  'min-w-0 rounded-small text-left wrap-anywhere underline decoration-line-strong underline-offset-2 hover:decoration-ink';

/** What an item ended in, and the way there. */
export function OutcomeTarget({ outcome }: Props) {
  const { t, language } = useTexts();
  const sessions = useRecords((records) => records.sessions);
  const findings = useRecords((records) => records.findings);
  const workplans = useRecords((records) => records.workplans);
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const activities = useRecords((records) => records.activities);

  if (outcome.kind === 'session') {
    const session = sessions.get(outcome.sessionId);
    return (
      session && (
        <a href={`#/run/${session.id}`} className={style}>
          {sessionName(t, session, language)}
        </a>
      )
    );
  }
  if (outcome.kind === 'finding') {
    const finding = findings.get(outcome.findingId);
    return (
      finding && (
        <button type="button" className={style} onClick={() => showFinding(finding.id)}>
          {`${referenceOf('findings', finding.number)} ${textIn(finding.statement, language)}`.trim()}
        </button>
      )
    );
  }
  const line = planLine({ workplans, objectives, outputs, activities }, outcome.activityId);
  return (
    line && (
      <a href={`#/workplans/${line.partnerId}`} className={style}>
        {`${line.number} ${textIn(line.activity.title, language)}`.trim()}
      </a>
    )
  );
}
