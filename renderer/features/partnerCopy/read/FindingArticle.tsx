import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { Finding } from '../../../../shared/domain/finding.ts';
import { referenceOf } from '../../../../shared/domain/reference.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { evidenceOf } from '../../../../shared/records/evidence.ts';
import { ReservationLines } from '../../../app/evidence/ReservationLines.tsx';
import { gradeIcons } from '../../../app/gradeIcons.ts';
import { IllustrativeMark } from '../../../app/IllustrativeMark.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { useEvidence } from '../../../app/useEvidence.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { EvidenceItems } from './EvidenceItems.tsx';
import { StrengthLine } from './StrengthLine.tsx';

type Props = {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onToggled: (isOpen: boolean) => void;
};

/** One finding as it would stand in print, and on demand the cards that it rests on. */
export function FindingArticle({ finding, isOpen, onToggled }: Props) {
  const { t, language } = useTexts();
  const index = useEvidence();
  const evidence = evidenceOf(finding, index, index);
  const id = useId();
  const reference = referenceOf('findings', finding.number);
  const { grade, share, illustrative } = finding;
  const source = textIn(finding.source, language);
  const facts = [
    t(`findings.grade.${grade}.name`),
    ...(share ? [t('findings.share.shown', { n: share.n, of: share.of })] : []),
    ...(source === '' ? [] : [source]),
  ];
  return (
    <article data-reading={finding.id} tabIndex={-1} aria-labelledby={id} className="-mx-3 px-3">
      <div className="grid grid-cols-[3.5rem_minmax(0,1fr)] border-b border-line py-4">
        <p aria-hidden className="pt-0.5 font-medium text-accent tabular-nums">
          {reference}
        </p>
        <div className="flex min-w-0 flex-col gap-1.5">
          <h4 id={id} className="text-section font-medium! wrap-anywhere">
            <span className="sr-only">{`${reference} `}</span>
            {textIn(finding.statement, language) || t('planEvidence.item.wordless')}
            {illustrative && (
              <span className="ml-2 text-body font-normal whitespace-nowrap">
                <IllustrativeMark />
              </span>
            )}
          </h4>
          <p className="flex items-start gap-1.5 text-quiet tabular-nums">
            <Icon of={gradeIcons[grade]} className="mt-0.5" />
            <span>{facts.join(t('findings.strength.and'))}</span>
          </p>
          <ReservationLines reservations={finding.reservations} />
          {evidence.items.length > 0 && (
            <>
              <button
                type="button"
                aria-expanded={isOpen}
                className="-ml-1 flex min-h-7 items-center gap-1.5 self-start rounded-small px-1 text-quiet hover:bg-hover hover:text-ink"
                onClick={() => onToggled(!isOpen)}
              >
                <Icon
                  of={ChevronRight}
                  size={14}
                  className={classes('transition-transform', isOpen && 'rotate-90')}
                />
                <span className="sr-only">{t('partnerCopy.findings.behind', { reference })}</span>
                <StrengthLine evidence={evidence} />
              </button>
              {isOpen && <EvidenceItems items={evidence.items} votesOf={index.votesOf} />}
            </>
          )}
        </div>
      </div>
    </article>
  );
}
