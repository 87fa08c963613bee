import { useRef, useState } from 'react';
import {
  type Language,
  otherLanguage,
  overtyped,
  shownLanguage,
  type Text,
  textIn,
} from '../../shared/domain/text.ts';
import { newId } from '../records/run.ts';
import { classes } from '../ui/classes.ts';
import { InlineText } from '../ui/InlineText.tsx';
import { useTexts } from './i18n.ts';

type Props = {
  readonly text: Text;
  readonly label: string;
  readonly placeholder: string;
  readonly isMultiline?: boolean;
  readonly className?: string;
  readonly isEditing?: boolean;
  /** At every keystroke; the gesture is the same from the first to the last one of an edit. */
  readonly onEdited: (text: Text, gesture: string) => void;
  readonly onFinished?: (by: 'enter' | 'blur') => void;
  readonly onCancelled?: () => void;
  /** Ctrl+Enter at a letter of the language that is shown; answers whether that divided the text. */
  readonly onDivided?: (shown: Language, at: number) => boolean;
};

/** A text in one or both languages, edited where it stands; the small button reaches the other language. */
export function EditableText({ text, label, placeholder, className, onEdited, ...rest }: Props) {
  const { t, language } = useTexts();
  const [asked, setAsked] = useState<Language | null>(null);
  const edit = useRef<{ readonly before: Text; readonly gesture: string } | null>(null);
  const wanted = asked ?? language;
  // The other language, once asked for, is shown even while it is empty.
  const shown = asked ?? shownLanguage(text, wanted);
  const other = otherLanguage(shown);

  function write(typed: string) {
    edit.current ??= { before: text, gesture: newId() };
    const { before, gesture } = edit.current;
    onEdited(asked === null ? overtyped(before, wanted, typed) : { ...before, [asked]: typed }, gesture);
  }

  function end() {
    edit.current = null;
    setAsked(null);
  }

  return (
    <span className={classes('group/text flex items-start gap-1', className)}>
      <InlineText
        value={asked === null ? textIn(text, wanted) : text[asked]}
        label={label}
        placeholder={placeholder}
        isMultiline={rest.isMultiline}
        isEditing={rest.isEditing ?? (asked === null ? undefined : true)}
        lang={shown === 'zh' ? 'zh-CN' : 'en'}
        onEdited={write}
        onFinished={(by) => {
          end();
          rest.onFinished?.(by);
        }}
        onDivided={
          rest.onDivided &&
          ((at) => {
            const isDivided = rest.onDivided?.(shown, at) ?? false;
            if (isDivided) end();
            return isDivided;
          })
        }
        onCancelled={() => {
          end();
          rest.onCancelled?.();
        }}
      />
      <button
        type="button"
        aria-label={t(`common.writeOther.${other}`)}
        title={t(`common.writeOther.${other}`)}
        className="shrink-0 rounded-small px-1 text-label text-quiet opacity-0 group-focus-within/text:opacity-100 group-hover/text:opacity-100 hover:bg-hover focus-visible:opacity-100"
        // Before the field's blur, which would end the edit.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          edit.current = null;
          setAsked(other);
        }}
      >
        {t(`common.short.${other}`)}
      </button>
    </span>
  );
}
