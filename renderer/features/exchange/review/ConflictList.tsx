import {
  type FocusEvent,
  type KeyboardEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { PacketId } from '../../../../shared/domain/packet.ts';
import { type Chosen, chosenDraftId, chosenText } from '../../../../shared/merge/chosen.ts';
import type { Conflict } from '../../../../shared/merge/conflict.ts';
import type { ReviewLine } from '../../../../shared/merge/reviewLines.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { isTyping } from '../../../ui/isTyping.ts';
import { VirtualList, type VirtualListHandle } from '../../../ui/VirtualList.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import { ConflictTools } from './ConflictTools.tsx';
import { choosing } from './choosing.ts';
import { choiceOfKey, stepOfKey } from './conflictKeys.ts';
import { sayChosen } from './sayChosen.ts';

export type ConflictListHandle = {
  /** Goes to the next conflict that nobody has decided. */
  readonly showOpen: () => void;
};

type Props = {
  readonly packetId: PacketId;
  readonly lines: readonly ReviewLine<Conflict>[];
  /** What was chosen, as drafts keep it, by the keys of the conflicts. */
  readonly texts: ReadonlyMap<string, string>;
  readonly open: readonly string[];
  readonly hasBase: boolean;
  readonly ref: Ref<ConflictListHandle>;
};

/** All conflicts in the order of the plan, decided one by one or the rest at once; by keys alone, when wanted. */
export function ConflictList({ packetId, lines, texts, open, hasBase, ref }: Props) {
  const { t, language } = useTexts();
  const list = useRef<VirtualListHandle>(null);
  const within = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(lines[0]?.row.key ?? '');
  const [said, setSaid] = useState('');
  const at = Math.max(
    0,
    lines.findIndex(({ row }) => row.key === current),
  );

  const choose = useCallback(
    (key: string, chosen: Chosen) => {
      void perform('drafts/keep', { id: chosenDraftId(packetId, key), text: chosenText(chosen) });
    },
    [packetId],
  );

  function goTo(key: string | undefined, isEditing = false): void {
    if (key === undefined) return;
    setCurrent(key);
    list.current?.show(key);
    // What was out of sight is made in the next frame.
    requestAnimationFrame(() => focusOn(within.current, key, isEditing));
  }

  useImperativeHandle(ref, () => ({
    showOpen: () => {
      const later = lines.slice(at).find(({ row }) => open.includes(row.key));
      goTo(later?.row.key ?? open[0]);
    },
  }));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (isTyping(event.target)) {
      if (event.key === 'Escape') goTo(current);
      return;
    }
    const line = lines[at];
    const step = stepOfKey(event.key);
    const kind = choiceOfKey(event.key);
    if (line === undefined || (step === null && kind === null)) return;
    event.preventDefault();
    if (step !== null) return goTo(lines[at + step]?.row.key);
    if (kind === null || !line.row.choices.includes(kind)) {
      setSaid(t('merge.notOffered'));
      return;
    }
    const { key } = line.row;
    choose(key, choosing(line.row, texts.get(key) ?? '', kind, language));
    setSaid(sayChosen(line, kind, language));
    if (kind === 'written') requestAnimationFrame(() => goTo(key, true));
  }

  function onFocus({ target }: FocusEvent): void {
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-conflict]') : null;
    if (card?.dataset['conflict'] !== undefined) setCurrent(card.dataset['conflict']);
  }

  return (
    <div
      ref={within}
      className="flex min-h-0 flex-1 flex-col"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      role="presentation"
    >
      <ConflictTools
        packetId={packetId}
        texts={texts}
        open={open}
        at={at}
        count={lines.length}
        onNext={() => goTo(lines[at + 1]?.row.key)}
        onPrevious={() => goTo(lines[at - 1]?.row.key)}
      />
      <VirtualList
        ref={list}
        label={t('merge.part.conflicts')}
        items={lines}
        keyOf={({ row }) => row.key}
        estimatedHeight={190}
        className="m-0 flex-1 px-6 pb-6"
        renderItem={(line) => (
          <ConflictCard
            line={line}
            text={texts.get(line.row.key) ?? ''}
            hasBase={hasBase}
            isCurrent={line.row.key === current}
            onChosen={choose}
          />
        )}
      />
      <output aria-live="polite" className="sr-only">
        {said}
      </output>
    </div>
  );
}

function focusOn(within: HTMLElement | null, key: string, isEditing: boolean): void {
  const card = within?.querySelector<HTMLElement>(`[data-conflict="${CSS.escape(key)}"]`);
  const field = isEditing ? card?.querySelector<HTMLElement>('input, textarea') : null;
  (field ?? card)?.focus({ preventScroll: true });
}
