import { useMemo } from 'react';
import { sorted } from '../../../shared/lib/order.ts';
import { isOfPartner } from '../../../shared/reports/documentKinds.ts';
import { useIsExporting } from '../../app/exporting/exportRun.ts';
import { useTexts } from '../../app/i18n.ts';
import { useOrigin } from '../../app/useOrigin.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { DocumentChoice } from './DocumentChoice.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { useExport } from './exportStore.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PartnerChoice } from './PartnerChoice.tsx';

/** The documents of the workshop and of its partners, in each language a file, into a folder. */
export function Export() {
  const { t } = useTexts();
  const byId = useRecords((records) => records.partners);
  const origin = useOrigin();
  const partners = useMemo(
    () => sorted(byId.values()).filter(({ id }) => origin === null || id === origin.partnerId),
    [byId, origin],
  );
  const { documents } = useExport();
  const isBusy = useIsExporting();
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-6 px-8 pt-6 pb-16">
      <div>
        <h2 className="text-page">{t('export.title')}</h2>
        <p className="text-quiet">{t(origin === null ? 'export.intro' : 'partnerCopy.export')}</p>
      </div>
      <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,6fr)] items-start gap-10">
        <div className="flex flex-col gap-6">
          <DocumentChoice isDisabled={isBusy} />
          {origin === null && documents.some(isOfPartner) && (
            <PartnerChoice partners={partners} isDisabled={isBusy} />
          )}
        </div>
        <div className="sticky top-6 flex flex-col gap-6">
          <LanguageChoice isDisabled={isBusy} />
          <ExportPanel partners={partners} />
        </div>
      </div>
    </div>
  );
}
