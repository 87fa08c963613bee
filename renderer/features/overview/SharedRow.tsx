import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n.ts';
import { MovableRow } from '../../app/MovableRow.tsx';
import { removalEntries, stepEntries } from '../../app/rowEntries.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { SharedActions } from './sharedActions.ts';
import { type SharedKind, sharedListId } from './sharedRows.ts';

type Props = {
  readonly id: string;
  readonly kind: SharedKind;
  readonly name: string;
  readonly actions: SharedActions;
  readonly onRemoved: () => void;
  readonly children: ReactNode;
};

/** A row of what all plans share: moved by its handle and by key, and with a menu. */
export function SharedRow({ id, kind, name, actions, onRemoved, children }: Props) {
  const { t } = useTexts();
  const step = (by: -1 | 1) => actions.step(kind, id, by);
  return (
    <MovableRow
      id={id}
      kind={kind}
      list={sharedListId(kind)}
      handleLabel={t('lists.move', { name })}
      isNarrow
      onStepped={step}
      onRemoved={onRemoved}
    >
      {children}
      <MenuButton
        icon={Ellipsis}
        isIconOnly
        label={t('lists.more', { name })}
        entries={[...stepEntries(t, step), ...removalEntries(t, onRemoved)]}
      />
    </MovableRow>
  );
}
