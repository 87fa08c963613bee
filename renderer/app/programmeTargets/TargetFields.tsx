import { overtypedTarget, parseQuantity } from '../../../shared/domain/parseQuantity.ts';
import type { ProgrammeTarget } from '../../../shared/domain/programmeTarget.ts';
import type { Quantity } from '../../../shared/domain/quantity.ts';
import { shownLanguage } from '../../../shared/domain/text.ts';
import type { Fields } from '../../../shared/lib/fields.ts';
import { EntryField } from '../EntryField.tsx';
import { IllustrativeMark } from '../IllustrativeMark.tsx';
import { useTexts } from '../i18n.ts';
import { ListItemPicker } from '../ListItemPicker.tsx';
import { perform } from '../perform.ts';
import { targetText } from './targetText.ts';

type Props = { readonly target: ProgrammeTarget };

/** How many of what, and where, edited where it stands. */
export function TargetFields({ target: { id, target, provinces, illustrative } }: Props) {
  const { t, language } = useTexts();
  const name = targetText(target, language) || t('lists.target.unnamed');
  const edit = (fields: Fields<Pick<ProgrammeTarget, 'target' | 'provinces'>>) =>
    void perform('programme-targets/edit', { id, fields });
  return (
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
  );
}
