/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the list of a line that keeps the focus cannot be a select */
import type { Partner } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { classes } from '../../ui/classes.ts';

type Props = {
  readonly id: string;
  readonly partners: readonly Partner[];
  readonly index: number;
  readonly onChosen: (partner: Partner) => void;
};

/** Whom `@…` may mean. The focus stays in the line, which names the option that is lit. */
export function PartnerSuggestions({ id, partners, index, onChosen }: Props) {
  const { t, language } = useTexts();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('board.partner.label')}
      className="absolute top-full left-0 z-20 mt-1 w-80 max-w-full rounded border border-line bg-raised p-1 shadow-over"
    >
      {partners.map((partner, at) => (
        <div
          key={partner.id}
          id={`${id}-${partner.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === index}
          className={classes(
            'flex min-h-8 items-center gap-2 rounded-small px-2 hover:bg-hover',
            at === index && 'bg-selected',
          )}
          // Before the line's blur.
          onPointerDown={(event) => {
            event.preventDefault();
            onChosen(partner);
          }}
        >
          <PartnerMark partner={partner} isNamed />
          <span className="truncate">{textIn(partner.name, language)}</span>
        </div>
      ))}
    </div>
  );
}
