import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Activity } from '../../../../shared/domain/activity.ts';
import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import { type Text, textIn } from '../../../../shared/domain/text.ts';
import { usePaper } from '../../../app/evidence/usePaper.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { closeChain } from './chainState.ts';

/** From what a piece of evidence can be taken. */
export type Owner = { readonly number: string; readonly record: Activity };

type Props = {
  readonly link: EvidenceLink;
  readonly reference: string;
  readonly text: Text;
  /** The activity from which it can be taken; not of what stands further down. */
  readonly of?: Owner | undefined;
  readonly children: ReactNode;
};

/** One thing in the picture, on its own paper. Its reference leads to the place where it stands. */
export function ChainBox({ link, reference, text, of, children }: Props) {
  const { t, language } = useTexts();
  const paper = usePaper(link);
  return (
    <div className="flex items-start gap-2 rounded-small border border-line px-2.5 py-1.5" style={paper}>
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere">
          <button
            type="button"
            title={t('planEvidence.chain.go', { reference })}
            className="mr-2 rounded-small font-medium text-accent tabular-nums underline-offset-2 hover:underline"
            onClick={() => {
              closeChain();
              showRecord(link);
            }}
          >
            {reference}
          </button>
          <span>{textIn(text, language) || t('planEvidence.item.wordless')}</span>
        </p>
        {children}
      </div>
      {of && (
        <IconButton
          icon={X}
          size="small"
          label={t('planEvidence.chain.take', { reference, of: of.number })}
          onPressed={() => void perform('activities/take-evidence', { id: of.record.id, evidence: link })}
        />
      )}
    </div>
  );
}
