import { useMemo } from 'react';
import { footnotesOf } from '../../../../shared/domain/annotations.ts';
import type { StrategyPart } from '../../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { showFootnote } from '../showNext.ts';

type Props = { readonly parts: readonly StrategyPart[]; readonly languages: readonly Language[] };

/** All footnotes below the text, in the languages that are shown. */
export function FootnoteList({ parts, languages }: Props) {
  const { t } = useTexts();
  const notes = useMemo(
    () => languages.map((language) => ({ language, notes: footnotesOf(parts, language) })),
    [parts, languages],
  );
  if (notes.every((each) => each.notes.length === 0)) return null;
  return (
    <section aria-label={t('strategyDocument.footnote.title')} className="mt-12 border-t border-line pt-3">
      <h3 className="pb-1 text-label font-semibold text-quiet">{t('strategyDocument.footnote.title')}</h3>
      <div className={classes('grid gap-x-10', languages.length > 1 && 'grid-cols-2')}>
        {notes.map(({ language, notes: own }) => (
          <ol key={language} lang={language === 'zh' ? 'zh-CN' : 'en'} className="text-label">
            {own.map(({ number, text }) => (
              <li key={number}>
                <button
                  type="button"
                  className="flex w-full gap-2 rounded-small px-1 py-0.5 text-left hover:bg-hover"
                  onClick={() => showFootnote(number, language)}
                >
                  <span className="shrink-0 text-accent tabular-nums">{number}</span>
                  <span className={classes('wrap-anywhere', text.trim() === '' && 'text-quiet italic')}>
                    {text.trim() === '' ? t('strategyDocument.footnote.empty') : text}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        ))}
      </div>
    </section>
  );
}
