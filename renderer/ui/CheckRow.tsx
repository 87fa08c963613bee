import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { Icon } from './Icon.tsx';

type Props = {
  readonly isChosen: boolean;
  readonly isDisabled?: boolean;
  readonly onToggled: (isChosen: boolean) => void;
  readonly children: ReactNode;
};

/** One of several that can be chosen, with the box before it. */
export function CheckRow({ isChosen, isDisabled = false, onToggled, children }: Props) {
  return (
    <CheckboxField isSelected={isChosen} isDisabled={isDisabled} onChange={onToggled}>
      <CheckboxButton className="group flex min-h-9 items-center gap-2.5 rounded px-2 py-1 text-body transition-colors data-focus-visible:outline-2 data-focus-visible:outline-accent data-hovered:bg-hover data-disabled:opacity-50">
        <span className="flex size-4.5 shrink-0 items-center justify-center rounded-small border border-line-strong bg-raised text-on-accent group-data-selected:border-accent group-data-selected:bg-accent">
          {isChosen && <Icon of={Check} size={14} />}
        </span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}
