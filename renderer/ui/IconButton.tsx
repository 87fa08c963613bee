import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { Tooltip } from './Tooltip.tsx';

type Props = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly shortcut?: string;
  readonly size?: 'small' | 'normal';
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  readonly onPressed?: () => void;
};

const shape =
  'inline-flex shrink-0 items-center justify-center rounded text-quiet transition-colors data-hovered:bg-hover data-hovered:text-ink data-pressed:bg-hover data-disabled:opacity-40 aria-pressed:bg-selected aria-pressed:text-accent aria-expanded:bg-hover aria-expanded:text-ink';

export function IconButton({ icon, label, size = 'normal', ref, ...rest }: Props) {
  return (
    <Tooltip text={label} shortcut={rest.shortcut} placement={rest.placement}>
      <Button
        ref={ref}
        aria-label={label}
        aria-pressed={rest.isPressed}
        isDisabled={rest.isDisabled}
        className={classes(shape, size === 'small' ? 'size-6' : 'size-8', rest.className)}
        onPress={rest.onPressed}
      >
        <Icon of={icon} size={size === 'small' ? 14 : 16} />
      </Button>
    </Tooltip>
  );
}
