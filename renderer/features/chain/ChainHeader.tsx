import { ArrowLeft, ArrowUpRight } from 'lucide-react';
import { textIn } from '../../../shared/domain/text.ts';
import { type Lineage } from '../../../shared/records/lineage.ts';
import { useTexts } from '../../app/i18n.ts';
import { showRecord } from '../../app/recordGoal.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { chainSentence } from './chainSentence.ts';
import { wordsOf } from './wordsOf.ts';

type Props = { readonly lineage: Lineage; readonly votesOf: ReadonlyMap<string, number> };

/** What was asked about, and in a sentence each what it rests on and what rests on it. */
export function ChainHeader({ lineage, votesOf }: Props) {
  const { t, language } = useTexts();
  const records = useRecords((all) => all);
  const { reference, text } = wordsOf(records, lineage.asked);
  const title = textIn(text, language);
  return (
    <header className="flex items-start gap-3 px-6 pt-5 pb-3">
      <IconButton icon={ArrowLeft} label={t('chain.back')} onPressed={() => window.history.back()} />
      <div className="min-w-0 flex-1">
        <h2 className="flex flex-wrap items-baseline gap-x-3 text-section">
          {reference !== null && <span className="text-accent tabular-nums">{reference}</span>}
          <span className="wrap-anywhere">{title === '' ? t('chain.wordless') : title}</span>
        </h2>
        <p className="text-quiet tabular-nums">
          {chainSentence(t, language, lineage, records, votesOf, 'from')}
        </p>
        <p className="text-quiet tabular-nums">
          {chainSentence(t, language, lineage, records, votesOf, 'into')}
        </p>
      </div>
      <Button icon={ArrowUpRight} label={t('chain.open')} onPressed={() => showRecord(lineage.asked)} />
    </header>
  );
}
