import { otherLanguage, shownLanguage, textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import type { LineRow } from './rows.ts';

type Props = { readonly row: LineRow };

/** The line in both languages, as the room hears it, and quietly why it is there. */
export function PlenaryLine({ row: { line, number, title, record } }: Props) {
  const { t, language } = useTexts();
  const shown = textIn(title, language).trim();
  const other = otherLanguage(shownLanguage(title, language));
  const second = title[other].trim();
  const reason = record ? textIn(record.rationale, language).trim() : '';
  return (
    <section aria-live="polite" className="flex gap-4">
      {number !== '' && <p className="shrink-0 text-page font-semibold text-accent tabular-nums">{number}</p>}
      <div className="min-w-0">
        {line.kind === 'development' && <p className="text-label text-quiet">{t('positions.development')}</p>}
        <h3 className="text-page">{shown === '' ? t('positions.untitled') : shown}</h3>
        {second !== '' && (
          <p lang={other === 'zh' ? 'zh-CN' : 'en'} className="mt-1 text-section font-normal text-quiet">
            {second}
          </p>
        )}
        {reason !== '' && <p className="mt-2 max-w-3xl text-body text-quiet">{reason}</p>}
      </div>
    </section>
  );
}
