import { type RefObject, useMemo, useRef } from 'react';
import type { Indicator } from '../../../../shared/domain/indicator.ts';
import { parseQuantity } from '../../../../shared/domain/parseQuantity.ts';
import type { StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { t } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { newId } from '../../../records/run.ts';
import type { GridHandle } from '../../../ui/grid/gridTypes.ts';
import { notify } from '../../../ui/notify.ts';
import { addIndicator, isUnsaid, removeIndicator } from './indicatorActions.ts';
import { type Cell, typedField } from './indicatorCells.ts';

/** From opening a cell to leaving it: the indicator as it was, and the gesture that undo takes back at once. */
type Session = {
  readonly before: Indicator;
  readonly gesture: string;
  readonly isNew: boolean;
  typed: string;
};

export function useIndicatorEditing(
  line: StrategyLine,
  language: Language,
  grid: RefObject<GridHandle | null>,
) {
  const session = useRef<Session | null>(null);

  return useMemo(() => {
    function start({ row }: Cell) {
      session.current =
        row.kind === 'add' ? null : { before: row.record, gesture: newId(), isNew: false, typed: '' };
    }

    /** The empty line becomes an indicator, and the caret goes with it. */
    function begin({ column }: Cell, typed: string) {
      if (typed.trim() === '') return;
      const gesture = newId();
      const before = addIndicator(line, gesture);
      if (!before) return;
      session.current = { before, gesture, isNew: true, typed };
      write(column, typed);
      grid.current?.focusCell(before.id, column, 'editing');
    }

    function write(column: Cell['column'], typed: string) {
      const { current } = session;
      if (!current || column === null) return;
      current.typed = typed;
      const fields = typedField(current.before, column, typed, language);
      void perform('indicators/edit', { id: current.before.id, fields }, current.gesture);
    }

    function end(): Session | null {
      const { current } = session;
      session.current = null;
      return current;
    }

    return {
      onStarted: start,
      onEdited: (cell: Cell, typed: string) => {
        if (cell.row.kind === 'add') return begin(cell, typed);
        if (session.current?.before.id !== cell.row.id) start(cell);
        write(cell.column, typed);
      },
      onFinished: ({ column }: Cell) => {
        const ended = end();
        if (!ended) return;
        if (ended.isNew && isUnsaid(ended.before.id)) return removeIndicator(ended.before.id, ended.gesture);
        const isQuantity = column === 'baseline' || column === 'target';
        if (isQuantity && parseQuantity(ended.typed).kind === 'too-much')
          notify({ kind: 'warning', title: t('strategy.indicator.tooMuch'), id: 'too-much' });
      },
      onCancelled: ({ column }: Cell) => {
        const ended = end();
        if (ended?.isNew) removeIndicator(ended.before.id, ended.gesture);
        else if (ended && column !== null) {
          const { id } = ended.before;
          void perform('indicators/edit', { id, fields: { [column]: ended.before[column] } }, ended.gesture);
        }
      },
    };
  }, [line, language, grid]);
}
