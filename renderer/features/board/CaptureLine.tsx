import { type ClipboardEvent, type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import { adviceOn } from '../../../shared/domain/cardAdvice.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { useComposedText } from '../../ui/useComposedText.ts';
import { PartnerSelect } from './PartnerSelect.tsx';
import { PartnerSuggestions } from './PartnerSuggestions.tsx';
import { type CapturePlace, useCapture } from './useCapture.ts';
import { useMention } from './useMention.ts';

type Props = CapturePlace & {
  readonly label: string;
  readonly placeholder?: string;
  readonly isFirst?: boolean;
  readonly isSmall?: boolean;
};

/** Type, Enter, next. The field never lets go of the focus by itself, and never says no. */
export const CaptureLine = memo(function CaptureLine({
  label,
  isFirst = false,
  isSmall = false,
  ...rest
}: Props) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [caret, setCaret] = useState(0);
  const capture = useCapture(rest);
  const write = (typed: string, at: number): void => {
    capture.keep(typed);
    setCaret(at);
    // After React has put the text in: it would leave the caret at the end.
    requestAnimationFrame(() => field.current?.setSelectionRange(at, at));
  };
  const mention = useMention(capture.text, caret, write);
  const advice = adviceOn(capture.text);
  const composed = useComposedText(capture.text, (typed) => {
    const at = field.current?.selectionStart ?? typed.length;
    if (!mention.takeSpace(typed, at)) write(typed, at);
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || mention.onKeyDown(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      capture.enter(mention.resolved());
      setCaret(0);
    }
  }

  function onPaste(event: ClipboardEvent) {
    if (capture.paste(event.clipboardData.getData('text/plain'))) event.preventDefault();
  }

  const highlighted = mention.suggestions[mention.index];
  return (
    <div>
      <div className="relative flex items-stretch rounded border border-line-strong bg-raised focus-within:border-accent focus-within:outline-1 focus-within:outline-accent">
        <input
          ref={field}
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={mention.isOpen}
          aria-controls={mention.isOpen ? listId : undefined}
          aria-activedescendant={mention.isOpen && highlighted ? `${listId}-${highlighted.id}` : undefined}
          aria-describedby={`${listId}-advice`}
          data-capture={isFirst || undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          placeholder={rest.placeholder ?? t('board.capture.placeholder')}
          className={classes(
            'min-w-0 flex-1 rounded bg-transparent px-3 outline-none',
            isSmall ? 'h-8 text-body' : 'h-10 text-body @min-[40rem]:text-section @min-[40rem]:font-normal',
          )}
          value={composed.shown}
          onChange={composed.onChange}
          onCompositionStart={composed.onCompositionStart}
          onCompositionEnd={composed.onCompositionEnd}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {!isSmall && <PartnerSelect />}
        {mention.isOpen && (
          <PartnerSuggestions
            id={listId}
            partners={mention.suggestions}
            index={mention.index}
            onChosen={mention.choose}
          />
        )}
      </div>
      <p
        id={`${listId}-advice`}
        className={classes(
          'h-5 truncate pt-0.5 text-label',
          isSmall && advice === null && 'sr-only',
          advice === null ? 'text-quiet' : 'text-amber',
        )}
      >
        {advice === null ? t('board.capture.rule') : t(`board.advice.${advice}`)}
      </p>
    </div>
  );
});
