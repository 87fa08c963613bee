import { languages } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { useWorkshop } from '../../records/recordsStore.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { changeExport, useExport } from './exportStore.ts';

type Props = { readonly isDisabled: boolean };

export function LanguageChoice({ isDisabled }: Props) {
  const { t } = useTexts();
  const file = useWorkshop(({ open }) => open?.file ?? '');
  const { languages: chosen } = useExport();
  return (
    <section aria-label={t('export.languages')} className="flex flex-col gap-1">
      <h3 className="flex h-8 items-center text-section">{t('export.languages')}</h3>
      <div className="-mx-2 flex gap-2">
        {languages.map((language) => (
          <CheckRow
            key={language}
            isChosen={chosen.includes(language)}
            isDisabled={isDisabled}
            onToggled={(isOn) =>
              changeExport(file, {
                languages: languages.filter((each) => (each === language ? isOn : chosen.includes(each))),
              })
            }
          >
            {t(`export.language.${language}`)}
          </CheckRow>
        ))}
      </div>
    </section>
  );
}
