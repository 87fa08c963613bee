import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export type MenuChoice = {
  readonly kind?: 'choice';
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Stands before the label in place of an icon. */
  readonly lead?: ReactNode;
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  /** Shown with a tick: the choice that holds now. */
  readonly isChosen?: boolean;
  readonly onChosen: () => void;
};

export type MenuEntry =
  | MenuChoice
  | { readonly kind: 'line'; readonly id: string }
  | {
      readonly kind: 'submenu';
      readonly id: string;
      readonly label: string;
      readonly icon?: LucideIcon;
      readonly lead?: ReactNode;
      readonly entries: readonly MenuEntry[];
    };
