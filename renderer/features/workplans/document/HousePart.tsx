import type { Partner } from '../../../../shared/domain/partner.ts';
import { typefaces, type Workplan } from '../../../../shared/domain/workplan.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { ChoiceTiles } from '../../../ui/ChoiceTiles.tsx';
import { AccentField } from './AccentField.tsx';
import { DocumentPart } from './DocumentPart.tsx';
import { LogoField } from './LogoField.tsx';
import { typefaceStyles } from './typefaceStyles.ts';

type Props = { readonly workplan: Workplan; readonly partner: Partner };

/** What makes the document look as if the partner's own house had written it. */
export function HousePart({ workplan, partner }: Props) {
  const { t } = useTexts();
  const { id, typeface } = workplan;
  return (
    <DocumentPart heading={t('planDocument.house.title')} hint={t('planDocument.house.hint')}>
      <LogoField workplan={workplan} partner={partner} />
      <AccentField id={id} accent={workplan.accent} />
      <div className="flex flex-col gap-1">
        <h3 className="text-label font-medium text-quiet">{t('planDocument.typeface.title')}</h3>
        <ChoiceTiles
          label={t('planDocument.typeface.title')}
          value={typeface}
          tileClassName="flex flex-col items-start gap-0.5 px-3 py-2 text-left"
          tiles={typefaces.map((each) => ({
            id: each,
            label: t(`planDocument.typeface.${each}`),
            content: (
              <>
                <span className="text-section font-normal!" style={typefaceStyles[each]}>
                  {t('planDocument.typeface.sample')}
                </span>
                <span className="text-label text-quiet">{t(`planDocument.typeface.${each}`)}</span>
              </>
            ),
          }))}
          onChosen={(chosen) => void perform('workplans/edit', { id, fields: { typeface: chosen } })}
        />
      </div>
    </DocumentPart>
  );
}
