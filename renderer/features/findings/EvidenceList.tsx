import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { sameItem } from '../../../shared/domain/boardItem.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import { type EvidenceIndex, evidenceOf } from '../../../shared/records/evidence.ts';
import { BoardItemPicker } from '../../app/BoardItemPicker.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { afterOverlay } from '../../ui/afterOverlay.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { EvidenceChip } from './EvidenceChip.tsx';
import { EvidenceStrength } from './EvidenceStrength.tsx';

type Props = { readonly finding: Finding; readonly reference: string; readonly index: EvidenceIndex };

/** What a finding rests on, and how much that is. */
export function EvidenceList({ finding, reference, index }: Props) {
  const { t } = useTexts();
  const partners = useRecords((records) => records.partners);
  const adding = useRef<HTMLButtonElement>(null);
  const evidence = evidenceOf(finding, index, index);
  const { id } = finding;

  return (
    <div className="flex items-start gap-4">
      <ul
        aria-label={t('findings.evidence.label', { reference })}
        className="flex min-w-0 flex-1 flex-wrap items-center gap-1"
      >
        {evidence.items.map((each) => (
          <EvidenceChip
            key={each.item.id}
            of={reference}
            evidence={each}
            partners={partners}
            onRemoved={() => {
              const rest = finding.evidence.filter((item) => !sameItem(item, each.item));
              adding.current?.focus();
              void perform('findings/edit', { id, fields: { evidence: rest } });
            }}
          />
        ))}
        <li>
          <BoardItemPicker
            label={t('findings.evidence.add', { reference })}
            trigger={
              evidence.items.length > 0 ? (
                <IconButton
                  ref={adding}
                  icon={Plus}
                  size="small"
                  label={t('findings.evidence.add', { reference })}
                />
              ) : (
                <Button
                  ref={adding}
                  icon={Plus}
                  label={t('findings.evidence.addFirst')}
                  name={t('findings.evidence.add', { reference })}
                  className="h-6! px-1.5! text-label! font-normal!"
                />
              )
            }
            sessionId={finding.sessionId}
            without={finding.evidence}
            onPicked={(item) => {
              void perform('findings/edit', { id, fields: { evidence: [...finding.evidence, item] } });
              // The first piece of evidence changes the button, which the list gives the focus back to.
              afterOverlay(() => adding.current?.focus());
            }}
          />
        </li>
      </ul>
      <EvidenceStrength evidence={evidence} />
    </div>
  );
}
