import { overtypedTarget, parseQuantity } from '../../../shared/domain/parseQuantity.ts';
import type { ProgrammeTarget } from '../../../shared/domain/programmeTarget.ts';
import type { Quantity } from '../../../shared/domain/quantity.ts';
import { shownLanguage } from '../../../shared/domain/text.ts';
import type { Fields } from '../../../shared/lib/fields.ts';
import type { Promised } from '../../../shared/records/programmeTargets.ts';
import { EntryField } from '../../app/EntryField.tsx';
import { IllustrativeMark } from '../../app/IllustrativeMark.tsx';
import { useTexts } from '../../app/i18n.ts';
import { ListItemPicker } from '../../app/ListItemPicker.tsx';
import { perform } from '../../app/perform.ts';
import { PromisedSum } from './PromisedSum.tsx';
import { SharedRow } from './SharedRow.tsx';
import type { SharedActions } from './sharedActions.ts';
import { targetText } from './targetText.ts';

type Props = {
  readonly target: ProgrammeTarget;
  readonly promised: Promised;
  readonly actions: SharedActions;
};

const kind = 'programmeTarget';

/** How many of what, where, and how far the plans are from it. */
export function ProgrammeTargetRow({
  target: { id, target, provinces, illustrative },
  promised,
  actions,
}: Props) {
  const { t, language } = useTexts();
  const name = targetText(target, language) || t('lists.target.unnamed');
  const edit = (fields: Fields<Pick<ProgrammeTarget, 'target' | 'provinces'>>) =>
    void perform('programme-targets/edit', { id, fields });

  function remove() {
    actions.remove(kind, id, () => {
      void perform('programme-targets/remove', { id });
      return true;
    });
  }

  return (
    <SharedRow id={id} kind={kind} name={name} actions={actions} onRemoved={remove}>
      <div className="flex min-w-0 flex-col gap-1 py-1.5">
        <div className="flex min-w-0 items-center gap-2">
          <span className="flex min-w-0 flex-1 items-center gap-1 *:first:flex-1">
            <EntryField<Quantity>
              label={t('lists.target.label', { name })}
              shown={targetText(target, language)}
              placeholder={t('lists.target.placeholder')}
              read={(typed) => {
                const parsed = parseQuantity(typed);
                if (parsed.kind !== 'quantity') return undefined;
                return overtypedTarget(target, shownLanguage(target.unit, language), parsed);
              }}
              wrong={() => t('lists.target.tooMuch')}
              draftId={`programme-target:${id}`}
              maxLength={300}
              className="w-full font-medium"
              onEntered={(entered) => edit({ target: entered })}
            />
            {illustrative && <IllustrativeMark />}
          </span>
          <ListItemPicker
            list="province"
            label={t('lists.target.provinces', { name })}
            chosen={provinces}
            none={t('lists.target.everywhere')}
            onChosen={(chosen) => edit({ provinces: chosen })}
          />
        </div>
        <PromisedSum target={target} promised={promised} />
      </div>
    </SharedRow>
  );
}
