import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../../ui/Icon.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { pictureStyle } from './pictureStyle.ts';

type Props = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly shortcut?: string;
  readonly isPressed: boolean;
  readonly isDisabled?: boolean;
  readonly onPressed: () => void;
};

export function PictureButton({ icon, label, shortcut, isPressed, isDisabled, onPressed }: Props) {
  const button = (
    <Button aria-pressed={isPressed} isDisabled={isDisabled} className={pictureStyle} onPress={onPressed}>
      <Icon of={icon} size={20} />
      <span className="max-w-full truncate">{label}</span>
    </Button>
  );
  return shortcut ? (
    <Tooltip text={label} shortcut={shortcut}>
      {button}
    </Tooltip>
  ) : (
    button
  );
}
