import { type DocumentKind, documentKinds } from '../../../shared/reports/documentKinds.ts';
import { useTexts } from '../../app/i18n.ts';
import { useWorkshop } from '../../records/recordsStore.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { changeExport, useExport } from './exportStore.ts';

type Props = { readonly isDisabled: boolean };

/** Which documents are wanted; workplans stand last, because the choice of partners follows them. */
export function DocumentChoice({ isDisabled }: Props) {
  const { t } = useTexts();
  const file = useWorkshop(({ open }) => open?.file ?? '');
  const { documents } = useExport();

  function toggle(kind: DocumentKind, isOn: boolean) {
    changeExport(file, {
      documents: documentKinds.filter((each) => (each === kind ? isOn : documents.includes(each))),
    });
  }

  return (
    <section aria-label={t('export.documents')} className="flex flex-col gap-1">
      <h3 className="flex h-8 items-center text-section">{t('export.documents')}</h3>
      <ul className="-mx-2 flex flex-col">
        {documentKinds.map((kind) => (
          <li key={kind}>
            <CheckRow
              isChosen={documents.includes(kind)}
              isDisabled={isDisabled}
              onToggled={(isOn) => toggle(kind, isOn)}
            >
              <span className="min-w-0 flex-1">
                {t(`export.document.${kind}.name`)}
                <span className="block text-label text-quiet">{t(`export.document.${kind}.content`)}</span>
              </span>
            </CheckRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
