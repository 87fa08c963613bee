import { type Language, otherLanguage } from '../../../../shared/domain/text.ts';
import type { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';

type Props = {
  readonly shown: Language;
  readonly t: ReturnType<typeof useTexts>['t'];
  /** Where the pointer or the focus must be for it to be seen. */
  readonly within?: 'row' | 'cell';
  readonly onPressed: () => void;
};

const seen = {
  row: 'group-focus-within/row:opacity-100 group-hover/row:opacity-100',
  cell: '[[role=gridcell]:focus-within_&]:opacity-100 [[role=gridcell]:hover_&]:opacity-100',
} as const;

/** The mouse's way to the other language of a text; the menu of the row has it, too. */
export function OtherLanguage({ shown, t, within = 'row', onPressed }: Props) {
  const other = otherLanguage(shown);
  return (
    <button
      type="button"
      // In a cell it would be read with every title.
      aria-hidden
      tabIndex={-1}
      title={t(`common.writeOther.${other}`)}
      className={classes(
        'absolute top-1 right-1 rounded-small border border-line bg-raised px-1 text-label font-normal text-quiet opacity-0 hover:bg-hover hover:text-ink',
        seen[within],
      )}
      onClick={onPressed}
    >
      {t(`common.short.${other}`)}
    </button>
  );
}
