import { type RefObject, useMemo } from 'react';
import { outlineOf } from '../../../../shared/domain/outline.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import '../../../app/richText/richText.css';
import { classes } from '../../../ui/classes.ts';
import { emptyProse, insertAfter } from '../documentActions.ts';
import '../documentText.css';
import { focusPart } from '../partFocus.ts';
import { useParts } from '../useParts.ts';
import { FootnoteList } from './FootnoteList.tsx';
import { PartRow } from './PartRow.tsx';

type Props = {
  readonly languages: readonly Language[];
  /** Of them, the one in which writing goes on. */
  readonly language: Language;
  readonly scroller: RefObject<HTMLDivElement | null>;
};

/** The document as one text, from its first heading to its footnotes. */
export function DocumentPage({ languages, language, scroller }: Props) {
  const { t } = useTexts();
  const parts = useParts();
  const numbers = useMemo(() => new Map(outlineOf(parts).map(({ id, number }) => [id, number])), [parts]);

  function writeOn() {
    const last = parts.at(-1);
    if (last?.content.kind === 'prose') focusPart(last.id, language, 'end');
    else insertAfter(last?.id ?? null, emptyProse, language);
  }

  return (
    <div ref={scroller} className="@container min-h-0 min-w-0 flex-1 overflow-y-auto scroll-pt-4">
      <article
        aria-label={t('strategyDocument.page')}
        className={classes(
          'strategy-page mx-auto flex min-h-full flex-col pr-10 pb-6 pl-16',
          languages.length > 1 ? 'max-w-7xl' : 'max-w-[54rem]',
        )}
      >
        <div className="flex flex-col gap-3 [&>:first-child>[data-heading]]:pt-6">
          {parts.map((part, at) => {
            const above = parts[at - 1]?.content;
            return (
              <PartRow
                key={part.id}
                part={part}
                number={numbers.get(part.id) ?? ''}
                under={above?.kind === 'heading' ? above.title : null}
                languages={languages}
                language={language}
              />
            );
          })}
        </div>
        {/* Below the last word is room to go on, as on any page; by key one comes there from the last part. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- a larger place to press */}
        <div className="min-h-24 flex-1 cursor-text" onClick={writeOn} />
        <FootnoteList parts={parts} languages={languages} />
      </article>
    </div>
  );
}
