import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { toggleGroupStyle, toggleStyle } from './toggleStyles.ts';

type Props<T extends string> = {
  readonly label: string;
  readonly toggles: readonly { readonly id: T; readonly label: string; readonly lead?: ReactNode }[];
  /** The one that is on; null while none is. */
  readonly value: T | null;
  readonly onChosen: (id: T | null) => void;
};

/** At most one of a few: pressed again, it goes off. */
export function ToggleButtons<T extends string>({ label, toggles, value, onChosen }: Props<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChosen(toggles.find(({ id }) => keys.has(id))?.id ?? null)}
      className={toggleGroupStyle}
    >
      {toggles.map(({ id, label: name, lead }) => (
        <ToggleButton key={id} id={id} className={toggleStyle}>
          {lead}
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
