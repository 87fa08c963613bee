import { useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { overStyle } from './listStyles.ts';
import { Menu } from './Menu.tsx';
import type { MenuEntry } from './menuEntry.ts';

type Point = { readonly x: number; readonly y: number };

type Props = {
  readonly label: string;
  /** Where it opens, in window coordinates; null while it is closed. */
  readonly at: Point | null;
  readonly entries: readonly MenuEntry[];
  readonly onDismissed: () => void;
};

/** A menu at the pointer. Give the Menu key and Shift+F10 the corner of the focused thing as the point. */
export function ContextMenu({ label, at, entries, onDismissed }: Props) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        className="pointer-events-none fixed"
        style={{ left: at?.x, top: at?.y }}
      />
      <Popover
        triggerRef={anchor}
        isOpen={at !== null}
        placement="bottom start"
        offset={2}
        className={overStyle}
        onOpenChange={(isOpen) => {
          if (!isOpen) onDismissed();
        }}
      >
        <ClosingMenu label={label} entries={entries} onDismissed={onDismissed} />
      </Popover>
    </>
  );
}

// Outside a MenuTrigger nothing closes the menu after a choice.
function ClosingMenu({ label, entries, onDismissed }: Omit<Props, 'at'>) {
  return <Menu label={label} entries={entries.map((entry) => closing(entry, onDismissed))} />;
}

function closing(entry: MenuEntry, onDismissed: () => void): MenuEntry {
  if (entry.kind === 'line') return entry;
  if (entry.kind === 'submenu')
    return { ...entry, entries: entry.entries.map((inner) => closing(inner, onDismissed)) };
  return {
    ...entry,
    onChosen: () => {
      onDismissed();
      entry.onChosen();
    },
  };
}
