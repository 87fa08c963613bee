import type { PlanIssue } from '../../../../shared/records/planIssues.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { accept, reasonDraft } from './checkActions.ts';

type Props = {
  readonly issue: PlanIssue;
  readonly onAccepted: () => void;
  readonly onCancelled: () => void;
};

/** Why a check may stand as it is, in the words of whoever says so. */
export function AcceptField({ issue, onAccepted, onCancelled }: Props) {
  const { t } = useTexts();
  const draftId = reasonDraft(issue);
  const words = useRecords((records) => records.drafts.get(draftId)?.text ?? '');
  const keep = (text: string) => void perform('drafts/keep', { id: draftId, text });

  async function commit() {
    if (words.trim() === '') return;
    if (!(await accept(issue, words))) return;
    keep('');
    onAccepted();
  }

  return (
    // Escape closes the field and not what it stands in.
    <div
      role="presentation"
      className="flex items-center gap-2"
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <TextField
        label={t('planChecks.reason')}
        isLabelHidden
        placeholder={t('planChecks.reason')}
        value={words}
        maxLength={2000}
        hasFocusFirst
        className="min-w-0 flex-1"
        onEdited={keep}
        onCommitted={() => void commit()}
        onCancelled={onCancelled}
      />
      <Button
        label={t('planChecks.acceptNow')}
        isDisabled={words.trim() === ''}
        onPressed={() => void commit()}
      />
    </div>
  );
}
