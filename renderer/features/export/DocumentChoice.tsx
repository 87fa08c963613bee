import {
  type DocumentKind,
  type WorkplanKind,
  workplanKinds,
} from '../../../shared/reports/documentKinds.ts';
import { useTexts } from '../../app/i18n.ts';
import { useOrigin } from '../../app/useOrigin.ts';
import { useWorkshop } from '../../records/recordsStore.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { chooseDocument, useExport, useOfferedDocuments } from './exportStore.ts';

type Props = { readonly isDisabled: boolean };

/** Which documents are wanted; workplans stand last, because the choice of partners follows them. */
export function DocumentChoice({ isDisabled }: Props) {
  const { t } = useTexts();
  const file = useWorkshop(({ open }) => open?.file ?? '');
  const isCopy = useOrigin() !== null;
  const offered = useOfferedDocuments();
  const { documents } = useExport();

  return (
    <section aria-label={t('export.documents')} className="flex flex-col gap-1">
      <h3 className="flex h-8 items-center text-section">{t('export.documents')}</h3>
      <ul className="-mx-2 flex flex-col">
        {offered.map((kind) => (
          <li key={kind}>
            <CheckRow
              isChosen={documents.includes(kind)}
              isDisabled={isDisabled}
              onToggled={(isOn) => chooseDocument(file, kind, isOn)}
            >
              <span className="min-w-0 flex-1">
                {isCopy ? t('partnerCopy.rail.workplans') : t(`export.document.${kind}.name`)}
                <span className="block text-label text-quiet">
                  {isCopy && isWorkplan(kind)
                    ? t(`partnerCopy.document.${kind}`)
                    : t(`export.document.${kind}.content`)}
                </span>
              </span>
            </CheckRow>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isWorkplan(kind: DocumentKind): kind is WorkplanKind {
  return workplanKinds.some((each) => each === kind);
}
