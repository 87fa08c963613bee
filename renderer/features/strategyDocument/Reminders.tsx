import { ChevronDown, MessageSquareText } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { commentsIn } from '../../../shared/domain/annotations.ts';
import type { RichText } from '../../../shared/domain/richText.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { unsupportedSentences } from '../../../shared/records/unsupportedSentences.ts';
import { useTexts } from '../../app/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { toggleStyle } from '../../ui/toggleStyles.ts';
import { useDocumentView } from './documentView.ts';
import { showNext } from './showNext.ts';
import { useParts } from './useParts.ts';

type Props = { readonly languages: readonly Language[] };

/** What the writer still has to look at: sentences that rest on nothing, and its own comments. */
export function Reminders({ languages }: Props) {
  const { t } = useTexts();
  const parts = useParts();
  const showsUnsupported = useDocumentView((state) => state.showsUnsupported);
  const comment = useRef(-1);
  const sentence = useRef(-1);
  const count = (of: (text: RichText, language: Language) => number): number =>
    parts.reduce(
      (sum, { content }) =>
        content.kind === 'prose'
          ? sum + languages.reduce((own, language) => own + of(content.text[language], language), 0)
          : sum,
      0,
    );
  const comments = count((text) => commentsIn(text).length);
  const sentences = showsUnsupported
    ? count((text, language) =>
        unsupportedSentences(text, language).reduce((sum, line) => sum + line.length, 0),
      )
    : 0;
  return (
    <div className="flex items-center gap-1">
      <ToggleButton
        isSelected={showsUnsupported}
        className={toggleStyle}
        onChange={(isOn) => useDocumentView.setState({ showsUnsupported: isOn })}
      >
        {t('strategyDocument.unsupported.show')}
      </ToggleButton>
      {showsUnsupported && (
        <>
          <output className="px-1 text-red tabular-nums">
            <span aria-hidden>{sentences}</span>
            <span className="sr-only">{t('strategyDocument.unsupported.count', { count: sentences })}</span>
          </output>
          <IconButton
            icon={ChevronDown}
            size="small"
            label={t('strategyDocument.unsupported.next')}
            isDisabled={sentences === 0}
            onPressed={() => {
              sentence.current = showNext('unsupported', sentence.current);
            }}
          />
        </>
      )}
      {comments > 0 && (
        <Tooltip text={t('strategyDocument.comment.next')}>
          <AriaButton
            className="flex h-7 items-center gap-1.5 rounded-small px-2 text-amber tabular-nums data-hovered:bg-hover"
            onPress={() => {
              comment.current = showNext('comment', comment.current);
            }}
          >
            <Icon of={MessageSquareText} />
            <span aria-hidden>{comments}</span>
            <span className="sr-only">
              {t('strategyDocument.comment.count', { count: comments })} {t('strategyDocument.comment.next')}
            </span>
          </AriaButton>
        </Tooltip>
      )}
    </div>
  );
}
