import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { Icon } from './Icon.tsx';

type Props = {
  readonly label: string;
  /** Shown in place of the label, which is then only said. */
  readonly children?: ReactNode;
  readonly isChosen: boolean;
  readonly isDisabled?: boolean;
  readonly onToggled: (isChosen: boolean) => void;
};

export function Checkbox({ label, children, isChosen, isDisabled, onToggled }: Props) {
  return (
    <CheckboxField
      aria-label={children === undefined ? undefined : label}
      isSelected={isChosen}
      isDisabled={isDisabled}
      onChange={onToggled}
    >
      <CheckboxButton className="group flex min-h-7 items-center gap-2 rounded px-1 text-body data-disabled:opacity-50 data-focus-visible:outline-2 data-focus-visible:outline-accent data-hovered:bg-hover">
        <span className="flex size-4 shrink-0 items-center justify-center rounded-small border border-line-strong bg-raised text-on-accent group-data-selected:border-accent group-data-selected:bg-accent">
          {isChosen && <Icon of={Check} size={14} />}
        </span>
        {children ?? label}
      </CheckboxButton>
    </CheckboxField>
  );
}
