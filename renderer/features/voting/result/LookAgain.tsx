import type { ReactNode } from 'react';
import type { OptionTally } from '../../../../shared/domain/tally.ts';
import type { Text } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';

type Props = {
  readonly options: readonly OptionTally[];
  readonly wordsOf: (text: Text) => ReactNode;
};

/** What nobody chose is not nothing: somebody wrote it. All lengths are in em. */
export function LookAgain({ options, wordsOf }: Props) {
  const { t } = useTexts();
  if (options.length === 0) return null;
  return (
    <section
      aria-label={t('voting.result.lookAgain')}
      className="rounded-[0.4em] border border-line bg-sunken p-[0.8em]"
    >
      <p className="font-semibold">{t('voting.result.lookAgain')}</p>
      <p className="text-[0.9em] text-quiet">{t('voting.result.lookAgainWhy')}</p>
      <ul className="mt-[0.5em] flex flex-col gap-[0.3em]">
        {options.map(({ reference, text }) => (
          <li key={reference} className="wrap-anywhere">
            <span className="mr-[0.5em] text-quiet tabular-nums">{reference}</span>
            {wordsOf(text)}
          </li>
        ))}
      </ul>
    </section>
  );
}
