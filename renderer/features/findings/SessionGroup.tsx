import type { Finding, FindingId } from '../../../shared/domain/finding.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { EvidenceIndex } from '../../../shared/records/evidence.ts';
import { useTexts } from '../../app/i18n.ts';
import { kindColour } from '../../app/kindColour.ts';
import { sessionName } from '../../app/sessionName.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';
import { FindingRow } from './FindingRow.tsx';
import { RowList } from './RowList.tsx';
import type { RowActions } from './useRowActions.ts';

type Props = {
  readonly session: Session;
  readonly findings: readonly Finding[];
  readonly index: EvidenceIndex;
  readonly fresh: FindingId | null;
  readonly actions: RowActions;
};

/** The findings of one session among those of all. */
export function SessionGroup({ session, findings, index, fresh, actions }: Props) {
  const { t, language } = useTexts();
  const name = sessionName(t, session, language);
  return (
    <section aria-label={name} className="flex flex-col gap-2">
      <h3 className="flex items-center gap-2 text-section">
        <ColourDot colour={kindColour(session.kind)} />
        <a
          href={`#/run/${session.id}`}
          className="min-w-0 truncate rounded-small underline-offset-2 hover:underline"
        >
          {name}
        </a>
        <span className="font-normal text-quiet tabular-nums">{findings.length}</span>
      </h3>
      <RowList kind="finding" sessionId={session.id} label={name}>
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
    </section>
  );
}
