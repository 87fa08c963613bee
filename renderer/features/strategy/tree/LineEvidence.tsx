import { useMemo, useRef } from 'react';
import { sameLink } from '../../../../shared/domain/evidenceLink.ts';
import type { Objective, Output } from '../../../../shared/domain/strategy.ts';
import { shownEvidence } from '../../../../shared/records/lineEvidence.ts';
import type { StrengthIndex } from '../../../../shared/records/lineStrength.ts';
import { useTexts } from '../../../app/i18n.ts';
import { EvidenceChip } from './EvidenceChip.tsx';
import { takeEvidence } from './lineEvidenceActions.ts';
import type { GroundedLine } from './lineNow.ts';

type Props = {
  readonly line: GroundedLine;
  readonly number: string;
  readonly record: Objective | Output;
  readonly index: StrengthIndex;
};

/** What a line rests on. */
export function LineEvidence({ line, number, record, index }: Props) {
  const { t } = useTexts();
  const all = useMemo(() => shownEvidence(record.evidence, index), [record.evidence, index]);
  const list = useRef<HTMLUListElement>(null);
  if (all.length === 0) return null;

  /** The focus goes on to the piece that takes the place, or to the line. */
  function take(at: number) {
    const gone = record.evidence.find((link) => all[at] && sameLink(link, all[at].link));
    if (!gone) return;
    const row = list.current?.closest<HTMLElement>('[data-line]');
    takeEvidence(gone, line);
    requestAnimationFrame(() => {
      const left = list.current?.querySelectorAll<HTMLElement>('li > button');
      (left?.[Math.min(at, left.length - 1)] ?? row)?.focus();
    });
  }

  return (
    <ul ref={list} aria-label={t('strategy.evidence.label', { number })} className="flex flex-wrap gap-1.5">
      {all.map((evidence, at) => (
        <EvidenceChip key={evidence.link.id} evidence={evidence} of={number} onTaken={() => take(at)} />
      ))}
    </ul>
  );
}
