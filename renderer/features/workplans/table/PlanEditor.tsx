import type { Language } from '../../../../shared/domain/text.ts';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { BudgetEditor } from './BudgetEditor.tsx';
import { cellText } from './cellText.ts';
import { ItemsEditor } from './ItemsEditor.tsx';
import { LeadEditor } from './LeadEditor.tsx';
import { MonthEditor } from './MonthEditor.tsx';
import { PayerEditor } from './PayerEditor.tsx';
import { QuartersEditor } from './QuartersEditor.tsx';
import { StatusEditor } from './StatusEditor.tsx';
import { SupportEditor } from './SupportEditor.tsx';
import type { Cell } from './useCellEditing.ts';
import { usePlanNames } from './usePlanNames.ts';
import { writeChosen } from './writeCell.ts';

type Props = {
  readonly cell: Cell;
  readonly api: EditorApi;
  readonly language: Language;
  /** What undo takes back at once, while the cell is open. */
  readonly gesture: () => string;
  readonly onEdited: (cell: Cell, text: string) => void;
};

/** The editors that are more than a field. */
export function PlanEditor({ cell, api, language, gesture, onEdited }: Props) {
  const names = usePlanNames();
  const { row, column } = cell;
  if (row.kind !== 'activity') return null;
  const { record } = row;
  const shared = {
    api,
    text: cellText(row, column, language, names),
    onTyped: (text: string) => onEdited(cell, text),
  };
  switch (column) {
    case 'lead':
      return (
        <LeadEditor
          {...shared}
          activity={record}
          onChosen={(lead) => writeChosen(row, column, { lead }, gesture())}
        />
      );
    case 'supporting':
      return <SupportEditor {...shared} activity={record} />;
    case 'provinces':
    case 'sectors':
      return <ItemsEditor {...shared} column={column} gesture={gesture} />;
    case 'start':
    case 'end':
      return <MonthEditor {...shared} side={column} activity={record} />;
    case 'quarters':
      return <QuartersEditor {...shared} />;
    case 'budget':
      return <BudgetEditor {...shared} budget={record.budget} />;
    case 'payer':
      return (
        <PayerEditor
          api={api}
          payer={record.budget.payer}
          onChosen={(payer) => writeChosen(row, column, { budget: { ...record.budget, payer } }, gesture())}
        />
      );
    case 'status':
      return (
        <StatusEditor
          api={api}
          status={record.status}
          onChosen={(status) => writeChosen(row, column, { status }, gesture())}
        />
      );
    default:
      return null;
  }
}
