import { pastedLines } from '../../shared/domain/card.ts';
import { useRecords } from '../records/recordsStore.ts';
import { TextField } from '../ui/TextField.tsx';
import { perform } from './perform.ts';

type Props = {
  readonly draftId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onAdded: (words: string) => void;
};

/** Type, Enter, next; pasted lines become a row each. What is not entered yet is kept as a draft. */
export function AddLine({ draftId, label, placeholder, onAdded }: Props) {
  const typed = useRecords((records) => records.drafts.get(draftId)?.text ?? '');
  const keep = (text: string) => void perform('drafts/keep', { id: draftId, text });
  return (
    <TextField
      label={label}
      isLabelHidden
      placeholder={placeholder}
      value={typed}
      maxLength={2000}
      className="min-w-0 flex-1"
      onEdited={keep}
      onCommitted={() => {
        if (typed.trim() === '') return;
        onAdded(typed.trim());
        keep('');
      }}
      onPasted={(text) => {
        const lines = pastedLines(text);
        if (lines.length < 2) return false;
        for (const line of lines) onAdded(line);
        return true;
      }}
    />
  );
}
