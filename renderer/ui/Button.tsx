import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { type ButtonVariant, buttonShape, buttonStyles } from './buttonStyles.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

type Props = {
  readonly label: string;
  /** What it is called, where the label is too short to say it. */
  readonly name?: string;
  readonly icon?: LucideIcon;
  readonly variant?: ButtonVariant;
  readonly isDisabled?: boolean;
  /** Submits the form it stands in. */
  readonly isSubmit?: boolean;
  readonly hasFocusFirst?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onPressed?: () => void;
};

export function Button({
  label,
  icon,
  variant = 'quiet',
  isDisabled = false,
  className,
  ref,
  ...rest
}: Props) {
  return (
    <AriaButton
      ref={ref}
      aria-label={rest.name}
      type={rest.isSubmit ? 'submit' : 'button'}
      autoFocus={rest.hasFocusFirst}
      isDisabled={isDisabled}
      className={classes(buttonShape, buttonStyles[variant], className)}
      onPress={rest.onPressed}
    >
      {icon && <Icon of={icon} />}
      <span className="truncate">{label}</span>
    </AriaButton>
  );
}
