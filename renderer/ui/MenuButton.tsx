import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { type ButtonVariant, buttonShape, buttonStyles } from './buttonStyles.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { overStyle } from './listStyles.ts';
import { Menu } from './Menu.tsx';
import type { MenuEntry } from './menuEntry.ts';

type Props = {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Stands before the label: a Mark, say. */
  readonly lead?: ReactNode;
  /** Shows the icon only; the label is its tooltip and its name. */
  readonly isIconOnly?: boolean;
  readonly size?: 'small' | 'normal';
  readonly variant?: ButtonVariant;
  readonly isDisabled?: boolean;
  readonly className?: string;
  /** What it is called, where the label is too short to say it. */
  readonly name?: string;
  /** Or a function, asked when the menu opens. */
  readonly entries: readonly MenuEntry[] | (() => readonly MenuEntry[]);
};

export function MenuButton({ label, icon, entries, variant = 'quiet', ...rest }: Props) {
  return (
    <MenuTrigger>
      {rest.isIconOnly && icon ? (
        <IconButton
          icon={icon}
          label={label}
          size={rest.size}
          isDisabled={rest.isDisabled}
          className={rest.className}
        />
      ) : (
        <AriaButton
          aria-label={rest.name}
          isDisabled={rest.isDisabled}
          className={classes(buttonShape, buttonStyles[variant], rest.className)}
        >
          {icon && <Icon of={icon} />}
          {rest.lead}
          {label}
          <Icon of={ChevronDown} size={14} />
        </AriaButton>
      )}
      <Popover offset={4} className={overStyle}>
        <MenuOf entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}

/** In the popover, so that long lists of entries are made only when they are wanted. */
function MenuOf({ entries }: Pick<Props, 'entries'>) {
  return <Menu entries={typeof entries === 'function' ? entries() : entries} />;
}
