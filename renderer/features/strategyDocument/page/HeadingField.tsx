import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Heading, StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform, performRedo, performUndo } from '../../../app/perform.ts';
import { useGesture } from '../../../app/useGesture.ts';
import { classes } from '../../../ui/classes.ts';
import { useComposedText } from '../../../ui/useComposedText.ts';
import { removePart, writeUnder } from '../documentActions.ts';
import { leavePart, offerFocus } from '../partFocus.ts';

type Props = {
  readonly id: StrategyPartId;
  readonly heading: Heading;
  readonly number: string;
  readonly language: Language;
  readonly placeholder: string;
};

const looks = { 1: 'text-page font-[650]', 2: 'text-section font-semibold' } as const;

/** The words of a heading in one language, always open to be written. */
export function HeadingField({ id, heading: { level, title }, number, language, placeholder }: Props) {
  const { t } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const { gesture, endGesture } = useGesture();
  const text = useComposedText(title[language], (typed) => {
    const words = { ...title, [language]: typed.replaceAll(/\s*[\r\n]+\s*/gu, ' ') };
    void perform('strategy-parts/edit-heading', { id, fields: { title: words } }, gesture());
  });

  useEffect(
    () =>
      offerFocus(id, language, (place) => {
        const at = place === 'start' ? 0 : (field.current?.value.length ?? 0);
        field.current?.focus();
        field.current?.setSelectionRange(at, at);
      }),
    [id, language],
  );

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    const isDone = headingKey(event);
    if (isDone) event.preventDefault();
  }

  function headingKey({
    key,
    ctrlKey,
    metaKey,
    altKey,
    shiftKey,
    currentTarget,
  }: KeyboardEvent<HTMLTextAreaElement>) {
    const { selectionStart: start, selectionEnd: end, value } = currentTarget;
    const isCtrl = ctrlKey || metaKey;
    if (isCtrl && altKey && (key === '1' || key === '2')) {
      void perform('strategy-parts/edit-heading', { id, fields: { level: key === '1' ? 1 : 2 } });
      return true;
    }
    if (isCtrl && !altKey && (key.toLowerCase() === 'z' || key.toLowerCase() === 'y')) {
      endGesture();
      void (key.toLowerCase() === 'y' || shiftKey ? performRedo() : performUndo());
      return true;
    }
    if (altKey || isCtrl || shiftKey) return false;
    if (key === 'Enter') {
      writeUnder(id, language);
      return true;
    }
    if (key === 'Backspace' && title.en === '' && title.zh === '') {
      removePart(id, language);
      return true;
    }
    if (key === 'ArrowUp' || (key === 'ArrowLeft' && start === 0 && end === 0))
      return isOnLine(currentTarget, 'first') && leavePart(id, language, -1);
    const isAtEnd = start === value.length && end === value.length;
    if (key === 'ArrowDown' || (key === 'ArrowRight' && isAtEnd))
      return isOnLine(currentTarget, 'last') && leavePart(id, language, 1);
    return false;
  }

  return (
    <textarea
      ref={field}
      rows={1}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      aria-label={t('strategyDocument.heading.label', { number })}
      placeholder={placeholder}
      maxLength={20_000}
      className={classes(
        'block field-sizing-content w-full resize-none rounded-small bg-transparent p-0 wrap-anywhere outline-none',
        looks[level],
      )}
      value={text.shown}
      onChange={text.onChange}
      onCompositionStart={text.onCompositionStart}
      onCompositionEnd={text.onCompositionEnd}
      onKeyDown={onKeyDown}
      onBlur={endGesture}
    />
  );
}

/** Whether the caret stands in the first or last line of words that may wrap. */
function isOnLine(field: HTMLTextAreaElement, which: 'first' | 'last'): boolean {
  const height = Number.parseFloat(getComputedStyle(field).lineHeight);
  const isOneLine = field.clientHeight < height * 1.5;
  return isOneLine || field.selectionStart === (which === 'first' ? 0 : field.value.length);
}
