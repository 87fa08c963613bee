import { type MouseEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { caretAt } from './caretAt.ts';
import { classes } from './classes.ts';
import { InlineEditor } from './InlineEditor.tsx';

type Props = {
  readonly value: string;
  /** Says what the text is: `Name of the cluster`. */
  readonly label: string;
  readonly placeholder: string;
  readonly isMultiline?: boolean;
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
  readonly lang?: string;
  /** The type of both the shown and the edited text. */
  readonly className?: string;
  /** Given by a caller that starts editing itself, as a card does at Enter; the shown text is then no stop for Tab. */
  readonly isEditing?: boolean;
  readonly onStarted?: () => void;
  /** At every keystroke, and once more with the text from before when editing is cancelled. */
  readonly onEdited: (value: string) => void;
  readonly onFinished?: (by: 'enter' | 'blur') => void;
  readonly onCancelled?: () => void;
  /** Ctrl+Enter at a letter; answers whether that divided the text and so ended the edit. */
  readonly onDivided?: ((at: number) => boolean) | undefined;
};

/** Text that is edited where it stands. */
export function InlineText({ value, label, placeholder, className, ...rest }: Props) {
  const [isOpenHere, setOpenHere] = useState(false);
  const [caret, setCaret] = useState<number | null>(null);
  const descriptionId = useId();
  const shown = useRef<HTMLButtonElement>(null);
  const takesFocusBack = useRef(false);
  const isControlled = rest.isEditing !== undefined;
  const isEditing = !rest.isReadOnly && (rest.isEditing ?? isOpenHere);

  useLayoutEffect(() => {
    if (!isEditing && takesFocusBack.current) shown.current?.focus();
    takesFocusBack.current = false;
  }, [isEditing]);

  function start(at: number | null) {
    setCaret(at);
    setOpenHere(true);
    rest.onStarted?.();
  }

  function end(withFocus: boolean) {
    takesFocusBack.current = withFocus && !isControlled;
    setOpenHere(false);
    setCaret(null);
  }

  if (isEditing) {
    return (
      <InlineEditor
        value={value}
        label={label}
        placeholder={placeholder}
        caret={caret}
        isMultiline={rest.isMultiline}
        maxLength={rest.maxLength}
        lang={rest.lang}
        className={className}
        onEdited={rest.onEdited}
        onFinished={(by) => {
          end(by === 'enter');
          rest.onFinished?.(by);
        }}
        onDivided={rest.onDivided}
        onCancelled={() => {
          end(true);
          rest.onCancelled?.();
        }}
      />
    );
  }

  const style = classes(
    'block w-full wrap-anywhere whitespace-pre-wrap',
    value === '' && 'text-quiet',
    className,
  );
  const text = value === '' ? placeholder : value;
  if (rest.isReadOnly) {
    return (
      <span lang={rest.lang} className={style}>
        {text}
      </span>
    );
  }
  return (
    <>
      <button
        ref={shown}
        type="button"
        lang={rest.lang}
        tabIndex={isControlled ? -1 : 0}
        aria-describedby={descriptionId}
        className={classes('cursor-text rounded-small text-left hover:bg-hover', style)}
        onClick={(event) => start(value === '' ? null : pressedAt(event))}
        onKeyDown={(event) => {
          if (event.key === 'F2') start(null);
        }}
      >
        {text}
      </button>
      <span id={descriptionId} hidden>
        {label}
      </span>
    </>
  );
}

/** The letter that was clicked; null for a press by key, which has no place. */
function pressedAt({ detail, clientX, clientY }: MouseEvent): number | null {
  return detail === 0 ? null : (caretAt(clientX, clientY)?.offset ?? null);
}
