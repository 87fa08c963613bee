import { Copy, X } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { formatTable } from '../ui/grid/tableText.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useTexts } from './i18n.ts';

/** A cell of the sheet that found no place: its line, counted from 1, what its column is called or which it is, and what it says. */
export type Left = {
  readonly line: number;
  readonly heading: string;
  readonly column: number;
  readonly text: string;
};

type Props = {
  readonly left: readonly Left[];
  /** What happened, where it was no pasting. */
  readonly title?: string;
  readonly onClosed: () => void;
};

/** What of a pasted block found no place in the table: row, column and text, to be copied from here. */
export function PasteReport({ left, title: given, onClosed }: Props) {
  const { t } = useTexts();
  const headings = [t('grid.row'), t('grid.column'), t('grid.text')];
  const lines = left.map(({ line, heading, column, text }) => [
    String(line),
    heading === '' ? t('grid.nthColumn', { n: column }) : heading,
    text,
  ]);
  const title = given ?? t('grid.notPlaced', { count: left.length });
  return (
    <section aria-label={title} className="shrink-0 border-t border-line bg-amber-tint px-4 py-2 text-body">
      <div className="flex items-center gap-3">
        <output className="min-w-0 flex-1">
          <strong className="font-semibold">{title}</strong> {t('grid.notPlacedHint')}
        </output>
        <Button
          icon={Copy}
          label={t('grid.copyList')}
          onPressed={() => void navigator.clipboard.writeText(formatTable([headings, ...lines]))}
        />
        <IconButton icon={X} label={t('grid.closeList')} onPressed={onClosed} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
      <div tabIndex={0} className="max-h-36 overflow-auto" data-selectable>
        <table className="w-full text-left">
          <thead className="text-label text-quiet">
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col" className="pr-4 font-medium">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((cells, index) => (
              <tr key={`${left[index]?.line}:${left[index]?.column}`} className="align-top">
                <td className="w-16 pr-4 tabular-nums">{cells[0]}</td>
                <td className="w-48 pr-4">{cells[1]}</td>
                <td className="wrap-anywhere whitespace-pre-wrap">{cells[2]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
