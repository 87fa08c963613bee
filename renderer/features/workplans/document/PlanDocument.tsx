import { useState } from 'react';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import type { DocumentLanguage } from '../../../../shared/reports/documentKinds.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { ContextPart } from './ContextPart.tsx';
import { DocumentPart } from './DocumentPart.tsx';
import { ExportPart } from './ExportPart.tsx';
import { HousePart } from './HousePart.tsx';
import { SectionChoice } from './SectionChoice.tsx';
import { TitlePreview } from './TitlePreview.tsx';
import { VersionFields } from './VersionFields.tsx';

type Props = { readonly workplanId: WorkplanId };

/** How the document of a partner reads and looks, with its first page beside the settings, and the way to its files. */
export function PlanDocument({ workplanId }: Props) {
  const { t, language } = useTexts();
  const workplan = useRecords((records) => records.workplans.get(workplanId));
  const partner = useRecords((records) => workplan && records.partners.get(workplan.partnerId));
  const [wanted, setWanted] = useState<DocumentLanguage>(language);
  if (!workplan || !partner) return null;
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)_minmax(18rem,23rem)] items-start gap-10 px-8 pt-5 pb-16">
        <div className="flex min-w-0 flex-col gap-8">
          <VersionFields workplan={workplan} />
          <ContextPart key={workplanId} workplan={workplan} />
          <DocumentPart heading={t('planDocument.sections.title')} hint={t('planDocument.sections.hint')}>
            <SectionChoice workplan={workplan} />
          </DocumentPart>
          <HousePart workplan={workplan} partner={partner} />
        </div>
        <div className="sticky top-5 flex min-w-0 flex-col gap-6">
          <TitlePreview workplan={workplan} partner={partner} language={wanted} />
          <ExportPart workplan={workplan} language={wanted} onLanguageChosen={setWanted} />
        </div>
      </div>
    </div>
  );
}
