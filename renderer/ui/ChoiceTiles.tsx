import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { classes } from './classes.ts';

type Props<T extends string> = {
  readonly label: string;
  readonly tiles: readonly { readonly id: T; readonly label: string; readonly content: ReactNode }[];
  /** The one that is chosen; null while something else than these is. */
  readonly value: T | null;
  readonly className?: string;
  readonly tileClassName?: string;
  readonly onChosen: (id: T) => void;
};

/** One of a few, each shown as it looks: a sample of type, a colour. */
export function ChoiceTiles<T extends string>({
  label,
  tiles,
  value,
  className,
  tileClassName,
  onChosen,
}: Props<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = tiles.find(({ id }) => keys.has(id));
        if (chosen && chosen.id !== value) onChosen(chosen.id);
      }}
      className={classes('flex flex-wrap gap-2', className)}
    >
      {tiles.map(({ id, label: name, content }) => (
        <ToggleButton
          key={id}
          id={id}
          aria-label={name}
          className={classes(
            'rounded border border-line bg-raised transition-colors data-hovered:border-line-strong data-selected:border-accent data-selected:outline-1 data-selected:outline-accent data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent',
            tileClassName,
          )}
        >
          {content}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
