/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the list of a text that keeps the focus cannot be a select */

import { classes } from '../../ui/classes.ts';
import { useTexts } from '../i18n.ts';
import { PartnerMark } from '../PartnerMark.tsx';
import type { Mentioning } from './mentionNode.ts';
import type { ShownOption } from './mentionOptions.ts';

type Props = {
  readonly id: string;
  readonly mentioning: Mentioning;
  readonly options: readonly ShownOption[];
  readonly index: number;
};

const HEIGHT = 300;

/** Whom `@…` or which card `#…` may mean, beside the caret. The focus stays in the text. */
export function MentionList({ id, mentioning, options, index }: Props) {
  const { t } = useTexts();
  const { caret, kind } = mentioning;
  if (!caret) return null;
  const isCard = kind === 'card';
  const isAbove = caret.bottom + HEIGHT > window.innerHeight;
  const left = Math.min(caret.left, window.innerWidth - 360);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t(`notes.mention.${kind}`)}
      className="fixed z-40 w-84 rounded border border-line bg-raised p-1 shadow-over"
      style={isAbove ? { left, bottom: window.innerHeight - caret.top + 4 } : { left, top: caret.bottom + 4 }}
    >
      {options.map(({ option, partner, words }, at) => (
        <div
          key={option.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === index}
          className={classes(
            'flex min-h-8 items-center gap-2 rounded-small px-2 hover:bg-hover',
            at === index && 'bg-selected',
          )}
          // Before the text loses the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            mentioning.choose(option);
          }}
        >
          {partner && <PartnerMark partner={partner} isNamed size={isCard ? 'small' : 'normal'} />}
          {isCard && <span className="shrink-0 text-quiet tabular-nums">{option.label}</span>}
          <span className="truncate">{words}</span>
        </div>
      ))}
    </div>
  );
}
