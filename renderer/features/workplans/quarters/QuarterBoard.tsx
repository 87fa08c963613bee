import { type RefObject, useMemo, useRef } from 'react';
import { isQuarter, type QuarterColumn } from '../../../../shared/domain/quarterBoard.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { grouped } from '../../../../shared/lib/grouped.ts';
import { workshopOf } from '../../../../shared/records/queries.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { classes } from '../../../ui/classes.ts';
import { NothingPlanned } from '../timeline/NothingPlanned.tsx';
import { QuarterColumnView } from './QuarterColumnView.tsx';
import { type Lists, useQuarterFocus } from './quarterFocus.ts';
import { columnsOf } from './quarterPlan.ts';
import { useQuarterHands } from './useQuarterHands.ts';

type Props = { readonly workplanId: WorkplanId };

/** The activities of a plan as cards under its quarters; at the left, in sight all the time, those without dates. */
export function QuarterBoard({ workplanId }: Props) {
  const { t } = useTexts();
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const activities = useRecords((records) => records.activities);
  const workshops = useRecords((records) => records.workshops);
  const { leadLoad } = useRecords(workshopOf);
  const columns = useMemo(
    () => columnsOf({ objectives, outputs, activities, workshops }, workplanId),
    [objectives, outputs, activities, workshops, workplanId],
  );
  const root = useRef<HTMLDivElement>(null);
  const lists = useRef<Lists>(new Map());
  const { hands, said } = useQuarterHands({ columns, root, lists });
  const active = useQuarterFocus((state) => state.active);

  const cards = columns.flatMap((column) => column.cards);
  if (cards.length === 0) return <NothingPlanned view="quarters" />;
  const tabStop = (cards.find(({ key }) => key === active) ?? cards[0])?.key ?? null;
  const undated = columns.filter(({ key }) => key === 'undated');
  const years = grouped(
    columns.filter(({ key }) => key !== 'undated'),
    ({ key }) => (isQuarter(key) ? key.slice(0, 4) : key),
  );
  const own = { leadLoad, tabStop, lists };

  return (
    <section
      ref={root}
      className="flex h-full min-h-0 min-w-0"
      {...hands}
      aria-label={t('planViews.board.label')}
    >
      <Year title="" columns={undated} {...own} className="border-r border-line-strong bg-sunken/60" />
      <div className="flex min-w-0 flex-1 overflow-x-auto">
        {[...years].map(([year, within]) => (
          <Year
            key={year}
            title={/^\d/.test(year) ? t('planViews.year', { year }) : ''}
            columns={within}
            {...own}
          />
        ))}
      </div>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </section>
  );
}

type YearProps = {
  readonly title: string;
  readonly columns: readonly QuarterColumn[];
  readonly leadLoad: number;
  readonly tabStop: string | null;
  readonly lists: RefObject<Lists>;
  readonly className?: string;
};

function Year({ title, columns, leadLoad, tabStop, lists, className }: YearProps) {
  return (
    <div className={classes('flex h-full min-h-0 shrink-0 flex-col', className)}>
      <div className="h-7 shrink-0 border-r border-b border-line">
        {title !== '' && (
          <div
            aria-hidden
            className="sticky left-0 inline-block px-3 py-1 text-body font-semibold tabular-nums"
          >
            {title}
          </div>
        )}
      </div>
      <div className="flex min-h-0 flex-1">
        {columns.map((column) => (
          <QuarterColumnView
            key={column.key}
            column={column}
            leadLoad={leadLoad}
            tabStop={tabStop}
            listRef={(handle) => {
              if (handle) lists.current.set(column.key, handle);
              else lists.current.delete(column.key);
            }}
          />
        ))}
      </div>
    </div>
  );
}
