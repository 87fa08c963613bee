import { GripVertical, Plus } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import type { StrategyPart } from '../../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import type { useDraggableItem } from '../../../ui/drag/useDraggableItem.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { removePart, stepPart } from '../documentActions.ts';
import { useDocumentView } from '../documentView.ts';
import { leavePart, offerFocus } from '../partFocus.ts';
import { insertEntries, partEntries } from './partMenu.ts';

type Props = Pick<ReturnType<typeof useDraggableItem>, 'handle' | 'handleRef'> & {
  readonly part: StrategyPart;
  readonly name: string;
  readonly language: Language;
};

const shape =
  'flex h-6 w-5 items-center justify-center rounded-small text-line-strong opacity-0 group-focus-within/part:opacity-100 group-hover/part:opacity-100 hover:bg-hover hover:text-ink focus-visible:opacity-100';

/** In the margin beside a part: what inserts below it, and what it is moved and changed by. */
export function PartHandle({ part, name, language, handle, handleRef }: Props) {
  const { t, language: spoken } = useTexts();
  const own = useRef<HTMLButtonElement | null>(null);
  const isBlock = part.content.kind === 'block';
  const { id } = part;

  // A block has no text to put the caret in.
  useEffect(() => (isBlock ? offerFocus(id, null, () => own.current?.focus()) : undefined), [id, isBlock]);

  function openMenu(event: MouseEvent, label: string, entries: ReturnType<typeof partEntries>) {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    useDocumentView.setState({ menu: { label, at: { x: left, y: bottom }, entries } });
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    handle.onKeyDown?.(event);
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.defaultPrevented || (by === null && event.key !== 'Delete')) return;
    event.preventDefault();
    if (by === null) removePart(id, language);
    else if (!event.altKey) leavePart(id, language, by);
    else {
      stepPart(id, by);
      // Taken out of the page and put in again, it has lost the focus.
      requestAnimationFrame(() => own.current?.focus());
    }
  }

  return (
    <div className="absolute top-(--handle-top) -left-12 flex">
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('strategyDocument.part.insertHere')}
        className={shape}
        onClick={(event) =>
          openMenu(event, t('strategyDocument.insert.label'), insertEntries(id, { language, spoken }))
        }
      >
        <Icon of={Plus} size={14} />
      </button>
      <button
        {...handle}
        ref={(node) => {
          own.current = node;
          handleRef(node);
        }}
        type="button"
        aria-label={t('strategyDocument.part.handle', { name })}
        className={`${shape} cursor-grab`}
        onKeyDown={onKeyDown}
        onClick={(event) =>
          openMenu(event, t('strategyDocument.part.menu', { name }), partEntries(part, { language, spoken }))
        }
      >
        <Icon of={GripVertical} size={14} />
      </button>
    </div>
  );
}
