import type { ReactNode } from 'react';
import type { Partner, PartnerId } from '../../../../shared/domain/partner.ts';
import type { Tally } from '../../../../shared/domain/tally.ts';
import type { Text } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { LookAgain } from './LookAgain.tsx';
import { ResultRow } from './ResultRow.tsx';

type Props = {
  readonly tally: Tally;
  readonly partners: ReadonlyMap<PartnerId, Partner>;
  readonly wordsOf: (text: Text) => ReactNode;
};

/** The result of a round: who comes first, which are equal, what nobody chose. All lengths are in em. */
export function VotingResult({ tally, partners, wordsOf }: Props) {
  const { t } = useTexts();
  const { ranked, lookAgain } = tally;
  const chosen = ranked.filter((option) => option.rank !== null);
  const most = Math.max(...chosen.map((option) => option.total), 1);
  return (
    <div className="flex flex-col gap-[0.8em]">
      {chosen.length > 0 && (
        <ol aria-label={t('voting.result.ranking')} className="border-t border-line">
          {chosen.map((option) => (
            <li key={option.reference}>
              <ResultRow option={option} partners={partners} most={most} words={wordsOf(option.text)} />
            </li>
          ))}
        </ol>
      )}
      <Ties tally={tally} />
      <LookAgain options={lookAgain} wordsOf={wordsOf} />
    </div>
  );
}

/** Named, so that nobody has to find out for themselves that a rank is shared. */
function Ties({ tally: { ties } }: { readonly tally: Tally }) {
  const { t, language } = useTexts();
  const list = new Intl.ListFormat(language === 'zh' ? 'zh-CN' : 'en');
  if (ties.length === 0) return null;
  return (
    <ul aria-label={t('voting.result.ties')} className="flex flex-col gap-[0.2em]">
      {ties.map(({ rank, options }) => (
        <li key={rank}>
          {t('voting.result.tie', { options: list.format(options.map((each) => each.reference)), rank })}
        </li>
      ))}
    </ul>
  );
}
