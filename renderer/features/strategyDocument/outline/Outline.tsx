import { Plus } from 'lucide-react';
import { type RefObject, useCallback, useMemo } from 'react';
import { extentOf, outlineOf } from '../../../../shared/domain/outline.ts';
import { isBlankRichText } from '../../../../shared/domain/richText.ts';
import type { StrategyPart, StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import { type Language, languages } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRowFocus } from '../../../app/useRowFocus.ts';
import { Button } from '../../../ui/Button.tsx';
import { headingOf, insertAfter, removePart, stepPart } from '../documentActions.ts';
import { useParts } from '../useParts.ts';
import { OutlineRow } from './OutlineRow.tsx';
import { useCurrentHeading } from './useCurrentHeading.ts';

type Props = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly language: Language;
};

/** The headings of the document: where one is, where one goes, and what is moved as a whole. */
export function Outline({ scroller, language }: Props) {
  const { t } = useTexts();
  const parts = useParts();
  const { within, focusRow } = useRowFocus();
  const entries = useMemo(() => outlineOf(parts), [parts]);
  const empty = useMemo(() => emptyHeadings(parts), [parts]);
  const current = useCurrentHeading(scroller, entries);
  const onStepped = useCallback(
    (id: StrategyPartId, by: -1 | 1) => {
      focusRow(`outline-${id}`);
      stepPart(id, by);
    },
    [focusRow],
  );
  const onRemoved = useCallback((id: StrategyPartId) => removePart(id, language), [language]);
  return (
    <nav
      aria-label={t('strategyDocument.outline.label')}
      className="flex w-60 shrink-0 flex-col gap-1 overflow-y-auto border-r border-line px-2 py-3"
    >
      <div ref={within}>
        <ul>
          {entries.map((entry) => (
            <OutlineRow
              key={entry.id}
              entry={entry}
              language={language}
              isCurrent={entry.id === current}
              isEmpty={empty.has(entry.id)}
              onStepped={onStepped}
              onRemoved={onRemoved}
            />
          ))}
        </ul>
      </div>
      <Button
        icon={Plus}
        label={t('strategyDocument.outline.add')}
        className="self-start border-transparent! bg-transparent! text-quiet"
        onPressed={() => insertAfter(parts.at(-1)?.id ?? null, headingOf(1), language)}
      />
    </nav>
  );
}

/** Headings under which nothing stands but other headings and texts without a word. */
function emptyHeadings(parts: readonly StrategyPart[]): ReadonlySet<StrategyPartId> {
  const filled = new Set(
    parts.flatMap(({ id, content }) => {
      if (content.kind === 'heading') return [];
      const isFilled =
        content.kind === 'block' || languages.some((each) => !isBlankRichText(content.text[each]));
      return isFilled ? [id] : [];
    }),
  );
  const headings = parts.filter(({ content }) => content.kind === 'heading').map(({ id }) => id);
  return new Set(headings.filter((id) => !extentOf(parts, id).some((each) => filled.has(each))));
}
