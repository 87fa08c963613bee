import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { classes } from './classes.ts';
import { fieldLabelStyle, fieldStyle } from './fieldStyles.ts';
import { Icon } from './Icon.tsx';
import { itemStyle, listStyle, overStyle } from './listStyles.ts';

export type Option<T extends string> = {
  readonly id: T;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Stands before the label: a Mark, say. */
  readonly lead?: ReactNode;
  /** What the choice means, in the list under its label. */
  readonly detail?: string;
};

type Props<T extends string> = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly placeholder: string;
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly onChosen: (id: T) => void;
};

export function SelectField<T extends string>({ label, options, value, onChosen, ...rest }: Props<T>) {
  const chosen = options.find((option) => option.id === value);
  return (
    <Select
      aria-label={rest.isLabelHidden ? label : undefined}
      isDisabled={rest.isDisabled}
      value={value}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.id === key);
        if (option && option.id !== value) onChosen(option.id);
      }}
      className={classes('flex flex-col gap-1', rest.className)}
    >
      {!rest.isLabelHidden && <Label className={fieldLabelStyle}>{label}</Label>}
      <Button className={classes(fieldStyle, 'flex h-8 items-center gap-2')}>
        <SelectValue className="flex min-w-0 flex-1 items-center gap-2 text-left data-placeholder:text-quiet">
          {chosen ? <OptionContent option={chosen} /> : rest.placeholder}
        </SelectValue>
        <Icon of={ChevronDown} size={14} className="text-quiet" />
      </Button>
      <Popover offset={4} className={classes(overStyle, 'min-w-(--trigger-width)')}>
        <ListBox className={listStyle} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={itemStyle}>
              {({ isSelected }) => (
                <>
                  <span className="flex min-w-0 flex-col">
                    <span className="flex min-w-0 items-center gap-2">
                      <OptionContent option={option} />
                    </span>
                    {option.detail && <span className="text-label text-quiet">{option.detail}</span>}
                  </span>
                  {isSelected && <Icon of={Check} size={14} className="ml-auto text-accent" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

function OptionContent<T extends string>({ option }: { readonly option: Option<T> }) {
  return (
    <>
      {option.icon && <Icon of={option.icon} className="text-quiet" />}
      {option.lead}
      <span className="truncate">{option.label}</span>
    </>
  );
}
