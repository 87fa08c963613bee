import { useEffect, useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { createPortal } from 'react-dom';
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
  const popover = useRef<HTMLElement>(null);
  const isOpen = at !== null;

  // A menu that no button opens does not take the focus to its first entry by itself.
  useEffect(() => {
    if (!isOpen) return;
    const frame = requestAnimationFrame(() =>
      popover.current?.querySelector<HTMLElement>('[role=menuitem]:not([aria-disabled=true])')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [isOpen]);

  return (
    <>
      {/* Outside whatever is moved by a transform, in which a fixed place is not one of the window. */}
      {createPortal(
        <span
          ref={anchor}
          aria-hidden
          className="pointer-events-none fixed"
          style={{ left: at?.x, top: at?.y }}
        />,
        document.body,
      )}
      <Popover
        ref={popover}
        triggerRef={anchor}
        isOpen={isOpen}
        placement="bottom start"
        offset={2}
        className={overStyle}
        onOpenChange={(isStillOpen) => {
          if (!isStillOpen) onDismissed();
        }}
      >
        {/* Without a button of its own nothing else closes the menu after a choice. */}
        <Menu label={label} entries={entries} onChosen={onDismissed} />
      </Popover>
    </>
  );
}
