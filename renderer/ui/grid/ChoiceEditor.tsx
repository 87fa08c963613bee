import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../Icon.tsx';
import { itemStyle, listStyle, overStyle } from '../listStyles.ts';
import type { EditorApi } from './gridTypes.ts';

export type Choice<T extends string> = {
  readonly id: T;
  readonly label: string;
  /** Stands before the label: a Mark, say. */
  readonly lead?: ReactNode;
};

type Props<T extends string> = {
  readonly api: EditorApi;
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  /** What is chosen now; where it is null, the focus begins at the first choice. */
  readonly value: T | null;
  /** What the cell goes on to say under the list. */
  readonly text: string;
  readonly onChosen: (id: T) => void;
};

/** A cell in which one of a few things is chosen, from a list that opens under it. */
export function ChoiceEditor<T extends string>({ api, label, choices, value, text, onChosen }: Props<T>) {
  const cell = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    api.onFinished(event.shiftKey ? 'previous' : 'next');
  }

  return (
    <div ref={cell} className="min-h-8 px-2 py-1.5">
      {text}
      <Popover
        triggerRef={cell}
        isOpen
        isNonModal
        placement="bottom start"
        offset={2}
        className={`${overStyle} min-w-(--trigger-width)`}
        onOpenChange={() => api.onFinished()}
      >
        <div
          role="presentation"
          onKeyDownCapture={onKeyDown}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) api.onFinished();
          }}
        >
          <Menu
            aria-label={label}
            autoFocus="first"
            selectionMode="single"
            selectedKeys={value === null ? [] : [value]}
            className={listStyle}
          >
            {choices.map((choice) => (
              <MenuItem
                key={choice.id}
                id={choice.id}
                textValue={choice.label}
                className={itemStyle}
                onAction={() => {
                  onChosen(choice.id);
                  api.onFinished();
                }}
              >
                {choice.lead}
                <span className="flex-1">{choice.label}</span>
                {choice.id === value && <Icon of={Check} size={14} className="text-accent" />}
              </MenuItem>
            ))}
          </Menu>
        </div>
      </Popover>
    </div>
  );
}
