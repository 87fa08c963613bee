import { type KeyboardEvent, useId, useState } from 'react';
import { useRecords } from '../records/recordsStore.ts';
import { classes } from '../ui/classes.ts';
import { perform } from './perform.ts';

type Props<T> = {
  readonly label: string;
  readonly shown: string;
  /** What was typed as a value; undefined when it cannot be one. */
  readonly read: (typed: string) => T | undefined;
  /** The sentence for what cannot be read. */
  readonly wrong: (typed: string) => string;
  readonly placeholder?: string;
  /** Under which what cannot be read is kept when the field goes out of sight. */
  readonly draftId?: string;
  readonly maxLength?: number;
  readonly className?: string;
  readonly onEntered: (value: T) => void;
};

/**
 * A short value such as a time, entered at Enter or on leaving: half of a number is another number.
 * What cannot be read stays in the field with a sentence that says why.
 */
export function EntryField<T>({ label, shown, read, wrong, draftId, onEntered, ...rest }: Props<T>) {
  const kept = useRecords(({ drafts }) => (draftId ? (drafts.get(draftId)?.text ?? null) : null));
  const [draft, setDraft] = useState(kept);
  const [isRefused, setRefused] = useState(kept !== null);
  const errorId = useId();

  function enter() {
    if (draft === null) return;
    const value = read(draft);
    setRefused(value === undefined);
    keep(value === undefined ? draft : '');
    if (value === undefined) return;
    setDraft(null);
    onEntered(value);
  }

  function keep(text: string) {
    if (draftId && text !== (kept ?? '')) void perform('drafts/keep', { id: draftId, text });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') enter();
    if (event.key !== 'Escape' || draft === null) return;
    // Takes back what was typed, and closes nothing around it.
    event.preventDefault();
    keep('');
    setDraft(null);
    setRefused(false);
  }

  return (
    <span className="relative inline-flex">
      <input
        aria-label={label}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? errorId : undefined}
        className={classes(
          'h-8 rounded-small border border-transparent bg-transparent px-1.5 text-body text-ink tabular-nums hover:border-line-strong focus:bg-raised aria-invalid:border-red',
          rest.className,
        )}
        placeholder={rest.placeholder}
        maxLength={rest.maxLength}
        value={draft ?? shown}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        onBlur={enter}
      />
      {isRefused && (
        <span
          id={errorId}
          role="alert"
          className="absolute top-full left-0 z-20 mt-1 w-64 rounded border border-red bg-raised px-2 py-1.5 text-label text-red shadow-over"
        >
          {wrong(draft ?? '')}
        </span>
      )}
    </span>
  );
}
