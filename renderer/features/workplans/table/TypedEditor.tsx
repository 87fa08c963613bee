import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { classes } from '../../../ui/classes.ts';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { overStyle } from '../../../ui/listStyles.ts';
import { useComposedText } from '../../../ui/useComposedText.ts';
import { useSeed } from './useSeed.ts';

export type PaneProps = {
  readonly draft: string;
  readonly write: (text: string) => void;
};

type Props = {
  readonly api: EditorApi;
  readonly label: string;
  readonly text: string;
  readonly isNumeric?: boolean;
  readonly onTyped: (text: string) => void;
  readonly renderPane: (pane: PaneProps) => ReactNode;
};

/**
 * A field in the cell, and under it a pane that says the same by pressing. Both stay open until the
 * focus leaves them; the arrow down leads from the field into the pane, the arrow up at its top back.
 */
export function TypedEditor({ api, label, text, isNumeric = false, onTyped, renderPane }: Props) {
  const [draft, setDraft] = useState(api.seed ?? text);
  const field = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  useSeed(api.seed, onTyped);

  const write = (next: string): void => {
    setDraft(next);
    onTyped(next);
  };
  const typed = useComposedText(draft, write);

  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(end, end);
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const isInField = event.target === field.current;
    if (event.key === 'Escape') api.onCancelled();
    else if (event.key === 'Tab') api.onFinished(event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Enter' && isInField) api.onFinished(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'ArrowDown' && isInField) firstStop(pane)?.focus();
    else if (event.key === 'ArrowUp' && !isInField) field.current?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <div
      role="presentation"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        const isInside = relatedTarget === field.current || pane.current?.contains(relatedTarget);
        if (!isInside) api.onFinished();
      }}
    >
      <input
        ref={field}
        aria-label={label}
        maxLength={200}
        className={classes(
          'block w-full bg-raised px-2 py-1.5 text-body text-ink outline-none',
          isNumeric && 'text-right tabular-nums',
        )}
        value={typed.shown}
        onChange={typed.onChange}
        onCompositionStart={typed.onCompositionStart}
        onCompositionEnd={typed.onCompositionEnd}
      />
      <Popover triggerRef={field} isOpen isNonModal placement="bottom start" offset={2} className={overStyle}>
        <section ref={pane} aria-label={label} data-no-drag className="w-min min-w-64 p-2">
          {renderPane({ draft, write })}
        </section>
      </Popover>
    </div>
  );
}

function firstStop(pane: RefObject<HTMLElement | null>): HTMLElement | null {
  return pane.current?.querySelector<HTMLElement>('button[tabindex="0"]') ?? null;
}
