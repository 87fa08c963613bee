import {
  type KeyboardEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { EvidenceEntry } from '../../../shared/records/evidenceSearch.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { VirtualList, type VirtualListHandle } from '../../ui/VirtualList.tsx';
import { useTexts } from '../i18n.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import type { EvidenceUse } from './evidenceUse.ts';

export type EvidenceListHandle = { readonly focus: () => void };

type Point = { readonly x: number; readonly y: number };
type Props = {
  readonly use: EvidenceUse;
  readonly entries: readonly EvidenceEntry[];
  readonly ref?: Ref<EvidenceListHandle>;
};

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 6,
  PageUp: -6,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** One stop for Tab, however long it is; the arrows go from one to the next. */
export function EvidenceList({ use, entries, ref }: Props) {
  const { t } = useTexts();
  const within = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const [active, setActive] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ readonly entry: EvidenceEntry; readonly at: Point } | null>(null);
  const openMenu = useCallback((entry: EvidenceEntry, at: Point) => setMenu({ entry, at }), []);
  const isActiveThere = entries.some(({ link }) => link.id === active);

  function focus(index: number) {
    const key = entries[Math.min(Math.max(index, 0), entries.length - 1)]?.link.id;
    if (key === undefined) return;
    flushSync(() => {
      list.current?.show(key);
      setActive(key);
    });
    within.current?.querySelector<HTMLElement>(`[data-evidence="${key}"]`)?.focus();
  }
  useImperativeHandle(ref, () => ({ focus: () => focus(0) }));

  // What had the focus may be filtered out by what was done with it: the one that takes its place has it then.
  const place = useRef(0);
  useEffect(() => {
    if (active === null) return;
    const index = entries.findIndex(({ link }) => link.id === active);
    if (index !== -1) place.current = index;
    else if (document.activeElement === document.body) focus(place.current);
  });

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key];
    const at = event.target instanceof HTMLElement ? event.target.dataset['evidence'] : undefined;
    if (step === undefined || at === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    focus(entries.findIndex(({ link }) => link.id === at) + step);
  }

  return (
    <div ref={within} className="flex min-h-0 flex-1 flex-col" onKeyDownCapture={onKeyDown}>
      <VirtualList
        ref={list}
        label={t('planEvidence.list')}
        items={entries}
        keyOf={keyOf}
        estimatedHeight={96}
        gap={8}
        className="m-0! flex-1 px-4! pb-4!"
        renderItem={(entry, index) => (
          <EvidenceItem
            entry={entry}
            role={use.role}
            renderUses={use.renderUses}
            isStop={isActiveThere ? entry.link.id === active : index === 0}
            onFocused={setActive}
            onMenuWanted={openMenu}
          />
        )}
      />
      <ContextMenu
        label={t('planEvidence.menu.label', { reference: menu?.entry.reference ?? '' })}
        at={menu?.at ?? null}
        entries={menu ? use.menuOf(menu.entry.link) : []}
        onDismissed={() => setMenu(null)}
      />
    </div>
  );
}

function keyOf({ link }: EvidenceEntry): string {
  return link.id;
}
