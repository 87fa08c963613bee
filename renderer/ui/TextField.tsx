import type { KeyboardEvent, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classes } from './classes.ts';
import { fieldLabelStyle, fieldStyle } from './fieldStyles.ts';
import { useComposedText } from './useComposedText.ts';

type Props = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly placeholder?: string;
  readonly description?: string;
  /** What is wrong and what to do; marks the field. */
  readonly error?: string;
  readonly lines?: number;
  readonly maxLength?: number;
  readonly isDisabled?: boolean;
  readonly hasFocusFirst?: boolean;
  readonly isNumeric?: boolean;
  /** A passphrase: dots instead of letters, and no spelling help. */
  readonly isSecret?: boolean;
  readonly lang?: string;
  readonly className?: string;
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  readonly onEdited: (value: string) => void;
  /** Enter; Ctrl+Enter in a field of several lines. */
  readonly onCommitted?: () => void;
  readonly onCancelled?: () => void;
  readonly onPasted?: (text: string) => boolean;
};

export function TextField({ label, value, lines = 1, error, ref, onEdited, ...rest }: Props) {
  const text = useComposedText(value, onEdited);
  const Field = lines > 1 ? TextArea : Input;

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const isEntered =
      event.key === 'Enter' && (lines === 1 ? !event.shiftKey : event.ctrlKey || event.metaKey);
    if (isEntered && rest.onCommitted) {
      event.preventDefault();
      rest.onCommitted();
    }
    if (event.key === 'Escape' && rest.onCancelled) rest.onCancelled();
  }

  return (
    <AriaTextField
      isDisabled={rest.isDisabled}
      isInvalid={error !== undefined}
      aria-label={rest.isLabelHidden ? label : undefined}
      className={classes('flex flex-col gap-1', rest.className)}
    >
      {!rest.isLabelHidden && <Label className={fieldLabelStyle}>{label}</Label>}
      <Field
        ref={ref}
        {...(rest.isSecret && { type: 'password', autoComplete: 'off', spellCheck: false })}
        lang={rest.lang}
        rows={lines > 1 ? lines : undefined}
        autoFocus={rest.hasFocusFirst}
        className={classes(
          fieldStyle,
          lines > 1 ? 'resize-none py-1.5' : 'h-8',
          rest.isNumeric && 'text-right tabular-nums',
        )}
        inputMode={rest.isNumeric ? 'decimal' : undefined}
        maxLength={rest.maxLength}
        placeholder={rest.placeholder}
        value={text.shown}
        onChange={text.onChange}
        onCompositionStart={text.onCompositionStart}
        onCompositionEnd={text.onCompositionEnd}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          if (rest.onPasted?.(event.clipboardData.getData('text/plain'))) event.preventDefault();
        }}
      />
      {rest.description && (
        <Text slot="description" className="text-label text-quiet">
          {rest.description}
        </Text>
      )}
      <FieldError className="text-label text-red">{error}</FieldError>
    </AriaTextField>
  );
}
