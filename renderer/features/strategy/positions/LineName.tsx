import { textIn } from '../../../../shared/domain/text.ts';
import type { NumberedLine } from '../../../../shared/records/strategy.ts';
import { useTexts } from '../../../app/i18n.ts';

type Props = { readonly line: NumberedLine };

/** The number and the words of a line; the development objective has its name for a number. */
export function LineName({ line: { line, number, title } }: Props) {
  const { t, language } = useTexts();
  const words = textIn(title, language).trim();
  return (
    <span className={line.kind === 'output' ? 'flex gap-2 pl-4' : 'flex gap-2 font-medium'}>
      {number !== '' && <span className="w-9 shrink-0 text-quiet tabular-nums">{number}</span>}
      <span className="min-w-0">
        {line.kind === 'development' && (
          <span className="block text-label font-normal text-quiet">{t('positions.development')}</span>
        )}
        <span className={words === '' ? 'text-quiet' : undefined}>
          {words === '' ? t('positions.untitled') : words}
        </span>
      </span>
    </span>
  );
}
