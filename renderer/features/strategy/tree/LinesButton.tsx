import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { numberStrategy } from '../../../../shared/domain/numbering.ts';
import type { RecordTarget } from '../../../../shared/domain/recordTarget.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { afterOverlay } from '../../../ui/afterOverlay.ts';
import { Popover } from '../../../ui/Popover.tsx';

type Props = {
  readonly reference: string;
  readonly lines: ReadonlySet<string>;
  readonly tabIndex: 0 | -1;
};

/** Which lines rest on a piece of evidence already; a press leads to one of them. */
export function LinesButton({ reference, lines, tabIndex }: Props) {
  const { t, language } = useTexts();
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const rows = useMemo(
    () => numberStrategy({ objectives, outputs }).filter(({ record }) => lines.has(record.id)),
    [objectives, outputs, lines],
  );
  const [first] = rows;
  if (!first) return null;
  const more = rows.length - 1;
  const label = t('strategy.evidence.lines', { reference });
  return (
    <Popover
      label={label}
      placement="bottom end"
      className="w-88"
      trigger={
        <Button
          excludeFromTabOrder={tabIndex === -1}
          data-no-drag
          className="relative z-1 ml-auto shrink-0 rounded-small px-1 text-accent tabular-nums underline-offset-2 data-hovered:underline"
        >
          {more === 0
            ? t('strategy.evidence.under', { number: first.number })
            : t('strategy.evidence.underMore', { number: first.number, count: more })}
        </Button>
      }
    >
      {(close) => (
        <>
          <h3 className="px-1.5 pb-1 font-semibold">{label}</h3>
          <ul className="max-h-80 overflow-y-auto">
            {rows.map(({ kind, number, record }) => (
              <li key={record.id}>
                <button
                  type="button"
                  className="ring-inside flex min-h-8 w-full items-baseline gap-2 rounded-small px-1.5 py-1 text-left hover:bg-hover"
                  onClick={() => {
                    close();
                    afterOverlay(() => showRecord({ kind, id: record.id } as RecordTarget));
                  }}
                >
                  <span className="shrink-0 text-quiet tabular-nums">{number}</span>
                  <span className="min-w-0 flex-1">{textIn(record.title, language)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Popover>
  );
}
