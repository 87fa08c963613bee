import { useTexts } from '../../../app/i18n.ts';
import { SentBackList } from '../SentBackList.tsx';
import { SendPanel } from './SendPanel.tsx';
import { WhatGoes } from './WhatGoes.tsx';
import { WordFiles } from './WordFiles.tsx';

type Props = { readonly onChecksWanted: () => void };

/** The way back to the programme team: what goes, the file itself, and what went before. */
export function SendBackPage({ onChecksWanted }: Props) {
  const { t } = useTexts();
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-6 px-8 pt-6 pb-16">
      <div>
        <h2 className="text-page">{t('partnerCopy.sendBack.title')}</h2>
        <p className="text-quiet">{t('partnerCopy.sendBack.text')}</p>
      </div>
      <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,6fr)] items-start gap-12">
        <div className="flex flex-col gap-8">
          <WhatGoes onChecksWanted={onChecksWanted} />
          <WordFiles />
        </div>
        <div className="flex flex-col gap-8">
          <SendPanel />
          <SentBackList />
        </div>
      </div>
    </div>
  );
}
