import { useState } from 'react';
import type { CardId } from '../../../../shared/domain/boardItem.ts';
import type { FindingId } from '../../../../shared/domain/finding.ts';
import { referenceOf } from '../../../../shared/domain/reference.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useShownRecords } from '../consolidated.ts';
import { RecordChip } from './RecordChip.tsx';

type Props = { readonly solutions: readonly CardId[]; readonly findings: readonly FindingId[] };

const few = 2;

/** Findings and the ways to overcome it; the first ones, and all when a person asks for them. */
export function WaysStage({ solutions, findings }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const [isOpen, setOpen] = useState(false);
  const ways = [
    ...findings.flatMap((id) => {
      const finding = records.findings.get(id);
      return finding
        ? [
            {
              target: { kind: 'finding', id } as const,
              reference: referenceOf('findings', finding.number),
              words: textIn(finding.statement, language),
            },
          ]
        : [];
    }),
    ...solutions.flatMap((id) => {
      const card = records.cards.get(id);
      return card
        ? [
            {
              target: { kind: 'card', id } as const,
              reference: referenceOf('cards', card.number),
              words: textIn(card.text, language),
            },
          ]
        : [];
    }),
  ];
  const more = ways.length - few;
  return (
    <div className="flex min-w-0 flex-col items-start">
      {ways.slice(0, isOpen ? undefined : few).map((way) => (
        <RecordChip key={way.target.id} {...way} />
      ))}
      {more > 0 && (
        <button
          type="button"
          aria-expanded={isOpen}
          className="min-h-6 rounded-small px-1 text-label text-quiet underline decoration-line-strong underline-offset-2 hover:text-accent"
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t('consolidation.coverage.fewer') : t('consolidation.coverage.more', { count: more })}
        </button>
      )}
    </div>
  );
}
