import { documentLanguages, hasBilingual } from '../../../shared/reports/documentKinds.ts';
import { formatList } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';
import { useWorkshop } from '../../records/recordsStore.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { changeExport, useExport } from './exportStore.ts';

type Props = { readonly isDisabled: boolean };

export function LanguageChoice({ isDisabled }: Props) {
  const { t, language: shown } = useTexts();
  const file = useWorkshop(({ open }) => open?.file ?? '');
  const { languages: chosen, documents } = useExport();
  const left =
    chosen.length === 1 && chosen.includes('both') ? documents.filter((kind) => !hasBilingual(kind)) : [];
  const names = [...new Set(left.map((kind) => t(`export.document.${kind}.name`)))];
  return (
    <section aria-label={t('export.languages')} className="flex flex-col gap-1">
      <h3 className="flex h-8 items-center text-section">{t('export.languages')}</h3>
      <div className="-mx-2 flex gap-2">
        {documentLanguages.map((language) => (
          <CheckRow
            key={language}
            isChosen={chosen.includes(language)}
            isDisabled={isDisabled}
            onToggled={(isOn) =>
              changeExport(file, {
                languages: documentLanguages.filter((each) =>
                  each === language ? isOn : chosen.includes(each),
                ),
              })
            }
          >
            {t(`export.language.${language}`)}
          </CheckRow>
        ))}
      </div>
      <p className="text-label text-quiet" aria-live="polite">
        {names.length > 0
          ? t('export.noBilingual', { documents: formatList(names, shown) })
          : t('export.bilingualHint')}
      </p>
    </section>
  );
}
