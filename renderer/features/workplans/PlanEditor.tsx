import { type Language } from '../../../shared/domain/text.ts';
import { newId } from '../../records/run.ts';
import type { EditorApi } from '../../ui/grid/gridTypes.ts';
import { BudgetEditor } from './BudgetEditor.tsx';
import { cellText } from './cellText.ts';
import { PayerEditor } from './PayerEditor.tsx';
import { QuartersEditor } from './QuartersEditor.tsx';
import type { Cell } from './useCellEditing.ts';
import { usePayerNames } from './usePayerNames.ts';
import { writePayer } from './writeCell.ts';

type Props = {
  readonly cell: Cell;
  readonly api: EditorApi;
  readonly language: Language;
  readonly onEdited: (cell: Cell, text: string) => void;
};

/** The editors that are more than a field. */
export function PlanEditor({ cell, api, language, onEdited }: Props) {
  const names = usePayerNames();
  const { row, column } = cell;
  if (row.kind !== 'activity') return null;
  const shared = {
    api,
    text: cellText(row, column, language, names),
    onTyped: (text: string) => onEdited(cell, text),
  };
  if (column === 'quarters') return <QuartersEditor {...shared} />;
  if (column === 'budget') return <BudgetEditor {...shared} budget={row.record.budget} />;
  return (
    <PayerEditor
      api={api}
      payer={row.record.budget.payer}
      onChosen={(payer) => writePayer(row, payer, newId())}
    />
  );
}
