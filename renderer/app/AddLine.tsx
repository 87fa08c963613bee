import { useState } from 'react';
import { pastedLines } from '../../shared/domain/card.ts';
import { useRecords } from '../records/recordsStore.ts';
import { newId } from '../records/run.ts';
import { notify } from '../ui/notify.ts';
import { TextField } from '../ui/TextField.tsx';
import { perform } from './perform.ts';

type Props = {
  readonly draftId: string;
  readonly label: string;
  readonly placeholder: string;
  /** The sentence for words that cannot become a row; they stay in the field with it. */
  readonly problemOf?: (words: string) => string | null;
  /** All rows of one paste have one gesture. */
  readonly onAdded: (words: string, gesture: string) => void;
};

/** Type, Enter, next; pasted lines become a row each. What is not entered yet is kept as a draft. */
export function AddLine({ draftId, label, placeholder, problemOf, onAdded }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const typed = useRecords((records) => records.drafts.get(draftId)?.text ?? '');
  function keep(text: string) {
    setProblem(null);
    void perform('drafts/keep', { id: draftId, text });
  }

  /** Answers why it could not. */
  function add(words: string, gesture: string): string | null {
    const why = problemOf?.(words) ?? null;
    if (why === null) onAdded(words, gesture);
    return why;
  }

  return (
    <TextField
      label={label}
      isLabelHidden
      placeholder={placeholder}
      value={typed}
      maxLength={2000}
      className="min-w-0 flex-1"
      error={problem ?? undefined}
      onEdited={keep}
      onCommitted={() => {
        if (typed.trim() === '') return;
        const why = add(typed.trim(), newId());
        if (why === null) keep('');
        else setProblem(why);
      }}
      onPasted={(text) => {
        const lines = pastedLines(text);
        if (lines.length < 2) return false;
        const gesture = newId();
        for (const line of lines) {
          const why = add(line, gesture);
          if (why !== null) notify({ kind: 'warning', title: line, text: why, id: line });
        }
        return true;
      }}
    />
  );
}
