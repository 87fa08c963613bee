import type { Columns } from '../../../shared/domain/column.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { cardFill } from '../../ui/colours.ts';

type Props = { readonly columns: Columns };

/** The board in small: its columns in the colours of their cards. */
export function ColumnsPreview({ columns }: Props) {
  const { language } = useTexts();
  return (
    <ul className="flex gap-1">
      {columns.map(({ id, title, tone }) => (
        <li
          key={id}
          className="min-w-0 flex-1 rounded-small border border-line px-2 py-1 text-label text-ink"
          style={{ background: cardFill(tone) }}
        >
          {textIn(title, language)}
        </li>
      ))}
    </ul>
  );
}
