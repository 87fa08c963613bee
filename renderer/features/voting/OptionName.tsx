import type { StandingOption } from '../../../shared/domain/tally.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';

type Props = {
  readonly of: StandingOption;
  /** On as many lines as it needs. */
  readonly isWhole?: boolean;
};

export function OptionName({ of: { reference, text }, isWhole = false }: Props) {
  const { t, language } = useTexts();
  const words = textIn(text, language);
  return (
    <span
      className={isWhole ? 'wrap-anywhere' : 'block min-w-0 truncate'}
      title={isWhole ? undefined : words}
    >
      <span className="mr-2 text-label text-quiet tabular-nums">{reference}</span>
      {words || <span className="text-quiet">{t('voting.options.unnamed')}</span>}
    </span>
  );
}
