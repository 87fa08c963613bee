import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { classes } from '../classes.ts';
import { useComposedText } from '../useComposedText.ts';
import type { GridActions } from './gridActions.ts';
import type { Editing } from './gridState.ts';
import type { CellEditor } from './gridTypes.ts';
import { onGridKeyDown } from './onGridKeyDown.ts';

type Props = {
  readonly actions: GridActions;
  readonly hasFocus: { readonly current: boolean };
  readonly labelledBy: string;
  readonly text: string;
  readonly editor: CellEditor;
  readonly editing: Editing | null;
  readonly isNumeric: boolean;
  readonly maxLength: number | undefined;
};

/**
 * The field of the active cell. It has the focus before anything is typed, unseen, because an input
 * method needs a place for its very first letter: a field that appears at that letter comes too late.
 */
export function CellField({ actions, text, editor, editing, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOpen = editing !== null;
  const opening = editing?.by === 'typed' ? '' : text;
  const typed = useComposedText(isOpen ? (draft ?? opening) : '', onTyped);

  function onTyped(value: string) {
    if (editor === 'none') return;
    if (editor === 'own') return actions.openTyped(value);
    // What an input method began and was then called off is no text.
    if (value === '' && draft === null && editing?.by === 'typed') return actions.cancel();
    if (!isOpen) actions.openTyped(null);
    const next = editor === 'line' ? value.replaceAll(/\s*[\r\n]+\s*/gu, ' ') : value;
    setDraft(next);
    actions.edited(next);
  }

  const { hasFocus } = rest;
  useLayoutEffect(() => {
    if (hasFocus.current) field.current?.focus({ preventScroll: true });
  }, [hasFocus]);

  const caret = editing?.caret ?? null;
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    if (isOpen) field.current?.setSelectionRange(caret ?? end, caret ?? end);
  }, [isOpen, caret]);

  function onKeyDown(event: KeyboardEvent) {
    const hasModifier = event.shiftKey || event.ctrlKey || event.metaKey || event.altKey;
    if (editor === 'none' && event.key === 'Enter' && !hasModifier && pressButton(event)) return;
    if (!isOpen) return onGridKeyDown(event, actions, 'cell');
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const isNewLine = event.key === 'Enter' && editor === 'text';
    if (event.key === 'Escape') actions.cancel();
    // A field breaks the line at Shift and Enter by itself; spreadsheets have it at Alt and Enter.
    else if (isNewLine && event.shiftKey) return;
    else if (isNewLine && event.altKey) breakLine();
    else if (event.key === 'Enter') actions.finish('down');
    else if (event.key !== 'Tab' || !actions.finish(event.shiftKey ? 'previous' : 'next')) return;
    event.preventDefault();
  }

  function breakLine() {
    const { current } = field;
    if (!current) return;
    current.setRangeText('\n', current.selectionStart, current.selectionEnd, 'end');
    onTyped(current.value);
  }

  function onCopy(event: ClipboardEvent) {
    const copied = isOpen ? null : actions.copied();
    if (copied === null) return;
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData('text/html', copied.html);
    event.preventDefault();
    if (event.type === 'cut') actions.clear();
  }

  return (
    <textarea
      ref={field}
      rows={1}
      data-idle={isOpen ? undefined : ''}
      readOnly={editor === 'none'}
      aria-labelledby={rest.labelledBy}
      maxLength={rest.maxLength}
      className={classes(
        'block w-full resize-none px-2 py-1.5 text-body wrap-anywhere outline-none',
        rest.isNumeric && 'text-right tabular-nums',
        isOpen
          ? 'field-sizing-content bg-raised text-ink'
          : 'pointer-events-none absolute inset-0 h-full bg-transparent text-transparent caret-transparent',
      )}
      value={typed.shown}
      onChange={typed.onChange}
      onCompositionStart={(event) => {
        if (!isOpen && (editor === 'line' || editor === 'text')) actions.openTyped(null);
        typed.onCompositionStart(event);
      }}
      onCompositionEnd={typed.onCompositionEnd}
      onKeyDown={onKeyDown}
      onBlur={() => actions.finish()}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={(event) => {
        if (!isOpen && actions.paste(event.clipboardData.getData('text/plain'))) event.preventDefault();
      }}
    />
  );
}

/** Where nobody writes, Enter presses the button that the cell shows; tells whether there is one. */
function pressButton(event: KeyboardEvent): boolean {
  const button = event.currentTarget.closest('[role=gridcell]')?.querySelector('button');
  if (!button) return false;
  event.preventDefault();
  event.stopPropagation();
  button.click();
  return true;
}
