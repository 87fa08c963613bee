import type { Finding } from '../../../../shared/domain/finding.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { EvidenceMeta } from '../../../app/evidence/EvidenceMeta.tsx';
import { ReservationLines } from '../../../app/evidence/ReservationLines.tsx';
import { gradeIcons } from '../../../app/gradeIcons.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Props = { readonly finding: Finding };

/** How well a finding is supported, and who does not fully share it. */
export function ChainFinding({ finding: { grade, source, share, sessionId, reservations } }: Props) {
  const { t, language } = useTexts();
  const facts = [
    t(`findings.grade.${grade}.name`),
    ...(share ? [t('findings.share.shown', { n: share.n, of: share.of })] : []),
    ...(textIn(source, language) === '' ? [] : [textIn(source, language)]),
  ];
  return (
    <>
      <p className="flex items-center gap-1 text-label text-quiet tabular-nums">
        <Icon of={gradeIcons[grade]} size={14} />
        <span>{facts.join(t('planEvidence.chain.and'))}</span>
      </p>
      <EvidenceMeta sessionId={sessionId} votes={0} />
      <ReservationLines reservations={reservations} className="mt-1 text-label" />
    </>
  );
}
