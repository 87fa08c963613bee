import { useEffect } from 'react';
import { useTexts } from '../../app/i18n.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import type { MenuEntry } from '../../ui/menuEntry.ts';

type Point = { readonly x: number; readonly y: number };

type Props = {
  readonly at: Point | null;
  readonly entries: readonly MenuEntry[];
  readonly onDismissed: () => void;
};

export function RowMenu({ at, entries, onDismissed }: Props) {
  const { t } = useTexts();
  const isOpen = at !== null;

  // The menu opens with the focus around it; whoever opened it by key goes on with the arrows.
  useEffect(() => {
    if (!isOpen) return;
    const frame = requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('[role=dialog] > [role=menu] [role=menuitem]')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [isOpen]);

  return (
    <ContextMenu
      label={t('workplans.rowMenu')}
      at={at}
      entries={entries.map(afterClosing)}
      onDismissed={onDismissed}
    />
  );
}

/** While the menu still holds the focus, a cell cannot take it. */
function afterClosing(entry: MenuEntry): MenuEntry {
  if (entry.kind === 'line' || entry.kind === 'submenu') return entry;
  return { ...entry, onChosen: () => requestAnimationFrame(() => entry.onChosen()) };
}
