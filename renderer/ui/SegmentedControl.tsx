import type { LucideIcon } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Icon } from './Icon.tsx';
import { toggleGroupStyle, toggleStyle } from './toggleStyles.ts';

export type Segment<T extends string> = {
  readonly id: T;
  readonly label: string;
  readonly icon?: LucideIcon;
};

type Props<T extends string> = {
  readonly label: string;
  readonly segments: readonly Segment<T>[];
  readonly value: T;
  readonly isDisabled?: boolean;
  readonly onChosen: (id: T) => void;
};

/** One of a few, all in sight. */
export function SegmentedControl<T extends string>({
  label,
  segments,
  value,
  isDisabled,
  onChosen,
}: Props<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.id));
        if (chosen && chosen.id !== value) onChosen(chosen.id);
      }}
      className={toggleGroupStyle}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className={toggleStyle}>
          {segment.icon && <Icon of={segment.icon} size={14} />}
          {segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
