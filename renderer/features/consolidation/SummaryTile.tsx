import { classes } from '../../ui/classes.ts';
import { type ConsolidationTab, showTab, useConsolidationView } from './consolidationView.ts';

type Props = {
  readonly tab: ConsolidationTab;
  readonly name: string;
  readonly value: string;
  readonly detail: string;
  /** From 0 to 1, drawn below. */
  readonly share?: number;
};

export function SummaryTile({ tab, name, value, detail, share }: Props) {
  const isHere = useConsolidationView((state) => state.tab === tab);
  return (
    <li>
      <button
        type="button"
        className={classes(
          'relative flex h-full w-full flex-col overflow-hidden rounded border bg-raised px-3 pt-1.5 pb-2 text-left transition-colors hover:bg-hover',
          isHere ? 'border-line-strong' : 'border-line',
        )}
        onClick={() => showTab(tab)}
      >
        <span className="w-full truncate text-label text-quiet">{name}</span>
        <span
          className={classes(
            'w-full truncate tabular-nums',
            widthOf(value) > 14 ? 'text-body leading-6 font-semibold' : 'text-section',
          )}
          title={value}
        >
          {value}
        </span>
        <span className="w-full truncate text-label text-quiet tabular-nums" title={detail}>
          {detail}
        </span>
        {share !== undefined && (
          <span aria-hidden className="absolute inset-x-0 bottom-0 h-0.75 bg-line">
            <span className="block h-full bg-line-strong" style={{ width: `${Math.min(share, 1) * 100}%` }} />
          </span>
        )}
      </button>
    </li>
  );
}

/** In letters; a Chinese character is as wide as two. */
function widthOf(value: string): number {
  return [...value].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
}
