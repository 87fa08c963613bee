/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the list of a text that keeps the focus cannot be a select */
import { useEffect, useId, useRef } from 'react';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useTrigger } from './triggerStore.ts';

const HEIGHT = 300;
const WIDTH = 384;

/** What may be inserted at the caret. The focus stays in the text. */
export function TriggerList() {
  const { t } = useTexts();
  const open = useTrigger((state) => state.open);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const text = open && open.options.length > 0 ? open.asked.editor.view.dom : null;
  const lit = open?.lit ?? 0;

  // The text names the option that is lit.
  useEffect(() => {
    if (!text) return;
    text.setAttribute('aria-controls', id);
    text.setAttribute('aria-activedescendant', `${id}-${lit}`);
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [text, id, lit]);

  const caret = open?.asked.caret;
  if (!open || !caret || open.options.length === 0) return null;
  const isAbove = caret.bottom + HEIGHT > window.innerHeight;
  const left = Math.min(caret.left, window.innerWidth - WIDTH - 16);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t(`strategyDocument.trigger.${open.asked.kind}`)}
      className="fixed z-40 max-h-72 w-96 overflow-y-auto rounded border border-line bg-raised p-1 shadow-over"
      style={isAbove ? { left, bottom: window.innerHeight - caret.top + 4 } : { left, top: caret.bottom + 4 }}
    >
      {open.options.map((option, at) => (
        <div
          key={option.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === lit}
          className={classes(
            'flex min-h-8 items-center gap-2 rounded-small px-2 hover:bg-hover',
            at === lit && 'bg-selected',
          )}
          // Before the text loses the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            open.choose(option);
          }}
        >
          {option.icon && <Icon of={option.icon} className="text-quiet" />}
          <span className={classes('shrink-0', option.words !== '' && 'text-quiet tabular-nums')}>
            {option.label}
          </span>
          <span className="truncate">{option.words}</span>
        </div>
      ))}
    </div>
  );
}
