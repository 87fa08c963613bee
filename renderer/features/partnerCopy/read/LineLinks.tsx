import { useMemo } from 'react';
import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import type { StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { linkReference, wordsOf } from '../../../../shared/records/evidenceWords.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { useRecords } from '../../../records/recordsStore.ts';

type Props = { readonly line: StrategyLine; readonly evidence: readonly EvidenceLink[] };

/** What a line rests on, each leading to where it is to be read, and how many own activities serve it. */
export function LineLinks({ line, evidence }: Props) {
  const { t, language } = useTexts();
  const findings = useRecords((records) => records.findings);
  const clusters = useRecords((records) => records.clusters);
  const cards = useRecords((records) => records.cards);
  const count = useRecords(({ activities }) =>
    line.kind === 'output'
      ? [...activities.values()].filter(({ outputId }) => outputId === line.id).length
      : 0,
  );
  const links = useMemo(
    () =>
      evidence.flatMap((link) => {
        const reference = linkReference(link, { findings, clusters, cards });
        return reference === null ? [] : [{ link, reference }];
      }),
    [evidence, findings, clusters, cards],
  );
  if (links.length === 0 && count === 0) return null;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-quiet">
      {links.length > 0 && <span>{t('partnerCopy.strategy.restsOn')}</span>}
      {links.map(({ link, reference }) => (
        <button
          key={link.id}
          type="button"
          title={textIn(wordsOf(link, { findings, clusters, cards }) ?? { en: '', zh: '' }, language)}
          className="rounded-small font-medium text-accent tabular-nums underline-offset-2 hover:underline"
          onClick={() => showRecord(link)}
        >
          {reference}
        </button>
      ))}
      {count > 0 && (
        <a href="#/workplans" className="ml-auto font-medium text-accent underline-offset-2 hover:underline">
          {t('partnerCopy.strategy.activities', { count })}
        </a>
      )}
    </p>
  );
}
