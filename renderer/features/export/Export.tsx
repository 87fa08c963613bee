import { Users } from 'lucide-react';
import { useMemo } from 'react';
import { languages } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords, useWorkshop } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CheckRow } from './CheckRow.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { changeExport, useExport } from './exportStore.ts';
import { PartnerChoice } from './PartnerChoice.tsx';

/** One Word file for each partner and language, into a folder. */
export function Export() {
  const { t } = useTexts();
  const file = useWorkshop(({ open }) => open?.file ?? '');
  const byId = useRecords((records) => records.partners);
  const partners = useMemo(() => sorted(byId.values()), [byId]);
  const { languages: chosen, run } = useExport();
  const isBusy = run.kind === 'running';

  if (partners.length === 0) {
    const action = (
      <Button label={t('export.empty.action')} onPressed={() => window.location.assign('#/partners')} />
    );
    return (
      <EmptyState
        icon={Users}
        title={t('export.empty.title')}
        text={t('export.empty.text')}
        action={action}
        className="min-h-full"
      />
    );
  }

  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-6 px-8 pt-6 pb-16">
      <div>
        <h2 className="text-page">{t('export.title')}</h2>
        <p className="text-quiet">{t('export.intro')}</p>
      </div>
      <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,6fr)] items-start gap-10">
        <PartnerChoice partners={partners} isDisabled={isBusy} />
        <div className="flex flex-col gap-6">
          <section aria-label={t('export.languages')} className="flex flex-col gap-1">
            <h3 className="flex h-8 items-center text-section">{t('export.languages')}</h3>
            <div className="-mx-2 flex gap-2">
              {languages.map((language) => (
                <CheckRow
                  key={language}
                  isChosen={chosen.includes(language)}
                  isDisabled={isBusy}
                  onToggled={(isOn) =>
                    changeExport(file, {
                      languages: languages.filter((each) =>
                        each === language ? isOn : chosen.includes(each),
                      ),
                    })
                  }
                >
                  {t(`export.language.${language}`)}
                </CheckRow>
              ))}
            </div>
          </section>
          <ExportPanel file={file} partners={partners} />
        </div>
      </div>
    </div>
  );
}
