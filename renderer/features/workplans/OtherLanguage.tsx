import { type Language, otherLanguage } from '../../../shared/domain/text.ts';
import type { useTexts } from '../../app/i18n.ts';

type Props = {
  readonly shown: Language;
  readonly t: ReturnType<typeof useTexts>['t'];
  readonly onPressed: () => void;
};

/** The mouse's way to the other language of a title; the menu of the row has it, too. */
export function OtherLanguage({ shown, t, onPressed }: Props) {
  const other = otherLanguage(shown);
  return (
    <button
      type="button"
      // In a cell it would be read with every title.
      aria-hidden
      tabIndex={-1}
      title={t(`common.writeOther.${other}`)}
      className="absolute top-1 right-1 rounded-small border border-line bg-raised px-1 text-label font-normal text-quiet opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 hover:bg-hover hover:text-ink"
      onClick={onPressed}
    >
      {t(`common.short.${other}`)}
    </button>
  );
}
