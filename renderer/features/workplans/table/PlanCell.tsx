import { CheckMarks } from '../checks/CheckMarks.tsx';
import { EvidenceMarks } from '../evidence/EvidenceMarks.tsx';
import { BudgetCell } from './BudgetCell.tsx';
import { cellText } from './cellText.ts';
import { readCell } from './cellValues.ts';
import { isProseColumn, isTypedColumn, type ProseColumn } from './columns.ts';
import { MilestoneCount } from './MilestoneCount.tsx';
import { ProseCell } from './ProseCell.tsx';
import { QuartersCell } from './QuartersCell.tsx';
import { StatusCell } from './StatusCell.tsx';
import { SupportCell } from './SupportCell.tsx';
import type { Spoken } from './spoken.ts';
import { TitleCell } from './TitleCell.tsx';
import { TypedCell } from './TypedCell.tsx';
import type { ActivityRow, RecordRow } from './tableRows.ts';
import type { Cell } from './useCellEditing.ts';

type Props = Cell & {
  readonly spoken: Spoken;
  readonly areHeadingsFixed: boolean;
  readonly onOtherLanguage: (row: RecordRow, column?: ProseColumn) => void;
};

/** What a cell shows while nobody writes in it. */
export function PlanCell({ row, column, spoken, areHeadingsFixed, onOtherLanguage }: Props) {
  const { t, language, names } = spoken;
  if (row.kind === 'add')
    return <span className="font-normal text-quiet">{t(`workplans.add.${row.adds}`)}</span>;
  if (row.kind !== 'activity' || column === null || column === 'title')
    return (
      <TitleCell
        row={row}
        spoken={spoken}
        onOtherLanguage={areHeadingsFixed && row.kind !== 'activity' ? null : onOtherLanguage}
      />
    );
  if (isProseColumn(column))
    return (
      <ProseCell
        row={row}
        column={column}
        spoken={spoken}
        onOtherLanguage={() => onOtherLanguage(row, column)}
      />
    );
  const typed = isTypedColumn(column) ? row.typed[column] : undefined;
  if (typed !== undefined)
    return <TypedCell typed={typed} reading={readCell(column, typed, row.record, language, names)} />;
  return <ValueCell row={row} column={column} spoken={spoken} />;
}

type ValueProps = {
  readonly row: ActivityRow;
  readonly column: Exclude<NonNullable<Cell['column']>, ProseColumn>;
  readonly spoken: Spoken;
};

function ValueCell({ row, column, spoken }: ValueProps) {
  const { language, names } = spoken;
  const { id, record } = row;
  const text = cellText(row, column, language, names);
  switch (column) {
    case 'number':
      return <span className="whitespace-nowrap text-quiet tabular-nums">{text}</span>;
    case 'budget':
      return <BudgetCell text={text} />;
    case 'quarters':
      return <QuartersCell record={record} spoken={spoken} />;
    case 'supporting':
      return <SupportCell supporting={record.supporting} spoken={spoken} />;
    case 'status':
      return <StatusCell status={record.status} text={text} />;
    case 'milestones':
      return <MilestoneCount id={id} />;
    case 'evidence':
      return <EvidenceMarks id={id} />;
    case 'checks':
      return <CheckMarks id={id} />;
    default:
      return text;
  }
}
