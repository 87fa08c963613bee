import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { useComposedText } from './useComposedText.ts';

type Props = {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  /** Where the caret starts; null for the end. */
  readonly caret: number | null;
  readonly isMultiline?: boolean;
  readonly maxLength?: number;
  readonly lang?: string;
  readonly className?: string;
  readonly onEdited: (value: string) => void;
  readonly onFinished: (by: 'enter' | 'blur') => void;
  readonly onCancelled: () => void;
  /** Ctrl+Enter at a letter: whether the text was divided there, which ends the edit. */
  readonly onDivided?: ((at: number) => boolean) | undefined;
};

/** The open half of InlineText. A textarea for one line too, because it wraps as the shown text does. */
export function InlineEditor({ value, label, caret, isMultiline = false, onEdited, ...rest }: Props) {
  // What is typed here wins over what arrives from elsewhere meanwhile.
  const [draft, setDraft] = useState(value);
  const [before] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);

  const text = useComposedText(draft, (typed) => {
    const next = isMultiline ? typed : typed.replaceAll(/\s*[\r\n]+\s*/gu, ' ');
    setDraft(next);
    onEdited(next);
  });

  useLayoutEffect(() => {
    const place = caret ?? field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(place, place);
  }, [caret]);

  function finish(by: 'enter' | 'blur') {
    if (isOver.current) return;
    isOver.current = true;
    rest.onFinished(by);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // Keys that belong to the input method, or to the text, are nobody else's: no shortcut, no drag.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && rest.onDivided) {
      event.preventDefault();
      isOver.current = rest.onDivided(event.currentTarget.selectionStart);
      return;
    }
    if (event.key === 'Enter' && !(isMultiline && event.shiftKey)) {
      event.preventDefault();
      finish('enter');
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      isOver.current = true;
      if (draft !== before) onEdited(before);
      rest.onCancelled();
    }
  }

  return (
    <textarea
      ref={field}
      rows={1}
      lang={rest.lang}
      aria-label={label}
      placeholder={rest.placeholder}
      maxLength={rest.maxLength}
      className={classes(
        'block field-sizing-content w-full resize-none rounded-small bg-raised p-0 wrap-anywhere text-ink',
        rest.className,
      )}
      value={text.shown}
      onChange={text.onChange}
      onCompositionStart={text.onCompositionStart}
      onCompositionEnd={text.onCompositionEnd}
      onKeyDown={onKeyDown}
      onBlur={() => finish('blur')}
    />
  );
}
