import { ChevronLeft, ChevronRight } from 'lucide-react';
import { isSettled } from '../../../../shared/records/positions.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { ProjectorToggle } from './ProjectorToggle.tsx';
import { goToLine } from './positionsStore.ts';
import type { LineRow } from './rows.ts';

type Props = {
  readonly rows: readonly LineRow[];
  readonly at: number;
  readonly onStepped: (by: -1 | 1) => void;
};

/** Where we are among the lines; each bit of the strip is one of them and leads there. */
export function LineSteps({ rows, at, onStepped }: Props) {
  const { t } = useTexts();
  const row = rows[at];
  const nameOf = ({ number }: LineRow): string => (number === '' ? t('positions.development') : number);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <IconButton
        icon={ChevronLeft}
        label={t('positions.previous')}
        shortcut="PageUp"
        isDisabled={at === 0}
        onPressed={() => onStepped(-1)}
      />
      <output className="text-body tabular-nums">
        {t('positions.place', { place: at + 1, of: rows.length })}
      </output>
      <IconButton
        icon={ChevronRight}
        label={t('positions.next')}
        shortcut="PageDown"
        isDisabled={at === rows.length - 1}
        onPressed={() => onStepped(1)}
      />
      <fieldset aria-label={t('positions.lines')} className="flex h-4 min-w-40 flex-1 items-center gap-0.5">
        {rows.map((each, index) => (
          <button
            key={each.id}
            type="button"
            tabIndex={-1}
            title={nameOf(each)}
            aria-label={nameOf(each)}
            aria-current={index === at ? 'step' : undefined}
            className={classes(
              'min-w-1 flex-1 rounded-full',
              index === at ? 'h-3' : 'h-1.5 hover:h-2.5',
              colourOf(each),
            )}
            onClick={() => goToLine(each.line)}
          />
        ))}
      </fieldset>
      {row && <ProjectorToggle line={row.line} />}
    </div>
  );
}

function colourOf(row: LineRow): string {
  const { tally } = row;
  if (tally.notAgreed > 0) return 'bg-red';
  if (tally.reservation > 0) return 'bg-amber';
  if (isSettled(row)) return 'bg-green';
  return tally.agreed > 0 ? 'bg-line-strong' : 'bg-line';
}
