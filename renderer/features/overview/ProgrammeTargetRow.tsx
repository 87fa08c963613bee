import type { ProgrammeTarget } from '../../../shared/domain/programmeTarget.ts';
import type { Promised } from '../../../shared/records/programmeTargets.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { PromisedSum } from '../../app/programmeTargets/PromisedSum.tsx';
import { TargetFields } from '../../app/programmeTargets/TargetFields.tsx';
import { targetText } from '../../app/programmeTargets/targetText.ts';
import { SharedRow } from './SharedRow.tsx';
import type { SharedActions } from './sharedActions.ts';

type Props = {
  readonly target: ProgrammeTarget;
  readonly promised: Promised;
  readonly actions: SharedActions;
};

const kind = 'programmeTarget';

/** How many of what, where, and how far the plans are from it. */
export function ProgrammeTargetRow({ target, promised, actions }: Props) {
  const { t, language } = useTexts();
  const { id } = target;
  const name = targetText(target.target, language) || t('lists.target.unnamed');

  function remove() {
    actions.remove(kind, id, () => {
      void perform('programme-targets/remove', { id });
      return true;
    });
  }

  return (
    <SharedRow id={id} kind={kind} name={name} actions={actions} onRemoved={remove}>
      <div className="flex min-w-0 flex-col gap-1 py-1.5">
        <TargetFields target={target} />
        <PromisedSum target={target} promised={promised} />
      </div>
    </SharedRow>
  );
}
