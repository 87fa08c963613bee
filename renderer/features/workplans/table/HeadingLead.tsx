import { ChevronDown, ChevronRight } from 'lucide-react';
import type { useTexts } from '../../../app/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { toggleFold, useFolding } from './folding.ts';
import type { ObjectiveRow, OutputRow } from './tableRows.ts';

type Props = {
  readonly row: ObjectiveRow | OutputRow;
  readonly t: ReturnType<typeof useTexts>['t'];
};

/** Before the wording of a heading: the button that collapses what lies under it, and its number. */
export function HeadingLead({ row, t }: Props) {
  const isFolded = useFolding((state) => state.ids.has(row.id));
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        aria-expanded={!isFolded}
        aria-label={t(isFolded ? 'grid.expand' : 'grid.collapse', { number: row.number })}
        className="absolute top-1 left-0.5 z-10 flex size-6 items-center justify-center rounded-small text-quiet hover:bg-hover hover:text-ink"
        onClick={() => toggleFold(row.id)}
      >
        <Icon of={isFolded ? ChevronRight : ChevronDown} size={14} />
      </button>
      <span aria-hidden className="absolute top-1.5 left-7.5 tabular-nums">
        {row.number}
      </span>
    </>
  );
}
