import type { Activity } from '../../../../shared/domain/activity.ts';
import { listItemsText } from '../../../../shared/domain/parseListItems.ts';
import { supportText } from '../../../../shared/domain/parseSupport.ts';
import { emptyText, type Language, textIn } from '../../../../shared/domain/text.ts';
import type { PlanNames } from '../../../../shared/records/planNames.ts';
import {
  type CellFields,
  itemsReader,
  monthReader,
  proseReader,
  type QuantityColumn,
  quantityReader,
  type Read,
  readBudget,
  readLead,
  readPayer,
  readPercentWomen,
  readQuarters,
  readStatus,
  readSupporting,
} from '../../../../shared/records/planReadings.ts';
import { formatQuantity } from '../../../../shared/reports/format.ts';
import type { CellEditor } from '../../../ui/grid/gridTypes.ts';
import type { ColumnId, ProseColumn } from './columns.ts';
import { type ActivityRow, askedLanguage } from './tableRows.ts';
import { budgetText, monthText, payerText, percentText, statusText, whenText } from './valueText.ts';

/** All that the table knows of a column: whoever pastes, fills, clears or copies needs nothing else. */
export type ColumnTraits = {
  readonly editor: CellEditor;
  /** In the words that `read` understands. */
  readonly text: (row: ActivityRow, language: Language, names: PlanNames) => string;
  /** Null where nobody writes. */
  readonly read: Read | null;
  /** The fields that are written, as they are. */
  readonly fields: (activity: Activity) => CellFields;
  /** And as they are when the cell is emptied. */
  readonly cleared: CellFields | null;
};

function prose(field: ProseColumn): ColumnTraits {
  return {
    editor: 'text',
    text: (row, language) => {
      const asked = askedLanguage(row, field);
      return asked === null ? textIn(row.record[field], language) : row.record[field][asked];
    },
    read: proseReader(field),
    fields: ({ [field]: text }) => ({ [field]: text }),
    cleared: { [field]: emptyText },
  };
}

function quantity(field: QuantityColumn): ColumnTraits {
  return {
    editor: 'line',
    text: ({ record }, language) =>
      formatQuantity(record[field].quantity, textIn(record[field].unit, language), language),
    read: quantityReader(field),
    fields: ({ [field]: value }) => ({ [field]: value }),
    cleared: null,
  };
}

function items(field: 'provinces' | 'sectors', list: 'province' | 'sector'): ColumnTraits {
  return {
    editor: 'own',
    text: ({ record }, language, names) => listItemsText(record[field], names.items[list], language),
    read: itemsReader(field, list),
    fields: ({ [field]: ids }) => ({ [field]: ids }),
    cleared: null,
  };
}

function month(field: 'start' | 'end'): ColumnTraits {
  return {
    editor: 'own',
    text: ({ record }, language) => monthText(record[field], language),
    read: monthReader(field),
    fields: ({ [field]: value }) => ({ [field]: value }),
    cleared: null,
  };
}

/** What is shown there belongs to the row and is no field of it. */
const shownOnly: ColumnTraits = {
  editor: 'none',
  text: () => '',
  read: null,
  fields: () => ({}),
  cleared: null,
};

export const columnTraits: Readonly<Record<ColumnId, ColumnTraits>> = {
  number: { ...shownOnly, text: ({ number }) => number },
  title: prose('title'),
  lead: { ...prose('lead'), editor: 'own', read: readLead },
  supporting: {
    editor: 'own',
    text: ({ record }, language, { partners }) => supportText(record.supporting, partners, language),
    read: readSupporting,
    fields: ({ supporting }) => ({ supporting }),
    cleared: null,
  },
  provinces: items('provinces', 'province'),
  sectors: items('sectors', 'sector'),
  target: quantity('target'),
  percentWomen: {
    editor: 'line',
    text: ({ record }, language) => percentText(record.percentWomen, language),
    read: readPercentWomen,
    fields: ({ percentWomen }) => ({ percentWomen }),
    cleared: null,
  },
  start: month('start'),
  end: month('end'),
  quarters: {
    editor: 'own',
    text: ({ record }, language) => whenText(record, language),
    read: readQuarters,
    fields: ({ start, end }) => ({ start, end }),
    cleared: null,
  },
  deliverable: prose('deliverable'),
  indicator: prose('indicator'),
  baseline: quantity('baseline'),
  indicatorTarget: quantity('indicatorTarget'),
  verification: prose('verification'),
  budget: {
    editor: 'own',
    text: ({ record }) => budgetText(record.budget),
    read: readBudget,
    fields: ({ budget }) => ({ budget }),
    cleared: null,
  },
  payer: {
    editor: 'own',
    text: ({ record }, language) => payerText(record.budget.payer, language),
    read: readPayer,
    fields: ({ budget }) => ({ budget }),
    cleared: null,
  },
  milestones: shownOnly,
  risks: prose('risks'),
  remarks: prose('remarks'),
  evidence: shownOnly,
  status: {
    editor: 'own',
    text: ({ record }, language) => statusText(record.status, language),
    read: readStatus,
    fields: ({ status }) => ({ status }),
    cleared: null,
  },
  actual: quantity('actual'),
  checks: shownOnly,
};
