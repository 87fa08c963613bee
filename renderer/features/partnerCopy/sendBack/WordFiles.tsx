import { FileText } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { wordFilesOf } from '../../../../shared/records/ownReturns.ts';
import { addFileTaker } from '../../../app/fileTakers.ts';
import { useTexts } from '../../../app/i18n.ts';
import { pathOf } from '../../../records/bridge.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { whenSent } from '../whenSent.ts';
import { chooseWordFile, readWordFile } from './readWordFile.ts';

/** The partner may have written in the Word file of its plan: that is read in here, and reviewed like what comes back. */
export function WordFiles() {
  const { t, language } = useTexts();
  const packets = useRecords((records) => records.packets);
  const merges = useRecords((records) => records.planMerges);
  const files = useMemo(() => wordFilesOf({ packets }), [packets]);
  const [isBusy, setBusy] = useState(false);

  // One that is dropped on the page comes in the same way.
  useEffect(
    () =>
      addFileTaker((dropped) => {
        const word = dropped.find(({ name }) => name.toLowerCase().endsWith('.docx'));
        const path = word ? pathOf(word) : '';
        if (path === '') return dropped;
        void readWordFile(path);
        return dropped.filter((file) => file !== word);
      }),
    [],
  );

  async function readIn() {
    setBusy(true);
    await chooseWordFile();
    setBusy(false);
  }

  return (
    <section aria-labelledby="word-files" className="flex flex-col gap-2">
      <h3 id="word-files" className="text-section">
        {t('partnerCopy.word.title')}
      </h3>
      <p className="text-quiet">{t('partnerCopy.word.text')}</p>
      <Button
        icon={FileText}
        label={t('partnerCopy.word.action')}
        isDisabled={isBusy}
        className="self-start"
        onPressed={() => void readIn()}
      />
      {files.length > 0 && (
        <ul aria-labelledby="word-files" className="border-t border-line">
          {files.map(({ id, name, at }) => (
            <li key={id} className="flex items-center gap-3 border-b border-line py-1.5">
              <div className="min-w-0 flex-1">
                <p className="truncate" title={name}>
                  {name}
                </p>
                <p className="text-label text-quiet tabular-nums">{whenSent(at, language)}</p>
              </div>
              <a
                href={`#/exchange/${id}`}
                className="rounded-small px-1 font-medium text-accent hover:underline"
              >
                {t(merges.has(id) ? 'partnerCopy.word.result' : 'partnerCopy.word.review')}
                <span className="sr-only">{t('partnerCopy.word.of', { name })}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
