import { useTexts } from '../../app/i18n.ts';
import { MovableRows } from '../../app/MovableRows.tsx';
import { AddTarget } from '../../app/programmeTargets/AddTarget.tsx';
import { usePromisedTargets } from '../../app/programmeTargets/usePromisedTargets.ts';
import { ProgrammeTargetRow } from './ProgrammeTargetRow.tsx';
import { SharedBlock } from './SharedBlock.tsx';
import type { SharedActions } from './sharedActions.ts';
import { sharedListId } from './sharedRows.ts';

type Props = { readonly actions: SharedActions };

/** What the whole programme wants to reach, with what the plans promise of it so far. */
export function ProgrammeTargets({ actions }: Props) {
  const { t } = useTexts();
  const rows = usePromisedTargets();
  const label = t('lists.target.title');
  return (
    <SharedBlock heading={label} why={t('lists.target.why')}>
      {rows.length > 0 && (
        <MovableRows id={sharedListId('programmeTarget')} kind="programmeTarget" label={label}>
          {rows.map(({ target, promised }) => (
            <ProgrammeTargetRow key={target.id} target={target} promised={promised} actions={actions} />
          ))}
        </MovableRows>
      )}
      <AddTarget />
    </SharedBlock>
  );
}
