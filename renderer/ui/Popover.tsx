import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { classes } from './classes.ts';
import { overStyle } from './listStyles.ts';

type Props = {
  readonly label: string;
  /** A Button or an IconButton; it opens and closes the popover. */
  readonly trigger: ReactElement;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top' | 'left top';
  readonly className?: string;
  readonly isOpen?: boolean;
  readonly onOpened?: () => void;
  readonly onDismissed?: () => void;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

export function Popover({ label, trigger, placement = 'bottom start', children, ...rest }: Props) {
  return (
    <DialogTrigger
      isOpen={rest.isOpen}
      onOpenChange={(isOpen) => {
        if (isOpen) rest.onOpened?.();
        else rest.onDismissed?.();
      }}
    >
      {trigger}
      <AriaPopover offset={4} placement={placement} className={overStyle}>
        <Dialog aria-label={label} className={classes('p-3 outline-none', rest.className)}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
