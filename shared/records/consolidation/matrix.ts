import { type ActivityId, type Currency, currencies } from '../../domain/activity.ts';
import { centsOf } from '../../domain/budgetPayer.ts';
import { numberStrategy } from '../../domain/numbering.ts';
import type { PartnerId } from '../../domain/partner.ts';
import type { OutputId } from '../../domain/strategy.ts';
import type { LineOfTree } from '../../domain/strategyLine.ts';
import type { Text } from '../../domain/text.ts';
import { sorted } from '../../lib/order.ts';
import type { PlanLine } from '../planLine.ts';
import type { Records } from '../tables.ts';
import { planRows } from './planRows.ts';
import { addsUp, type CountedUnit, gatherUnits } from './units.ts';

/** A quantity of one unit, with the rows it adds up from. */
export type UnitSum = {
  /** `key` of one of the units of the matrix. */
  readonly unitKey: string;
  readonly quantity: number;
  readonly activities: readonly ActivityId[];
};

/** An amount in whole hundredths of its currency, with the rows it adds up from. */
export type CurrencySum = {
  readonly currency: Currency;
  readonly cents: number;
  readonly activities: readonly ActivityId[];
};

/** Whatever a cell counts, the activities behind it, in the order of the plans. */
export type MatrixCell = {
  readonly activities: readonly ActivityId[];
  /** In the order of the units of the matrix; without rows that name no quantity or are counted by another one. */
  readonly targets: readonly UnitSum[];
  /** In the order of the currencies, nothing is converted; without rows that name no amount. */
  readonly budgets: readonly CurrencySum[];
};

export type MatrixRow = {
  readonly line: LineOfTree;
  /** `O1`, `O1.2` */
  readonly number: string;
  readonly title: Text;
  /** Nothing for a partner that has no activity there. */
  readonly cells: ReadonlyMap<PartnerId, MatrixCell>;
  readonly total: MatrixCell;
};

/** Objectives and outputs × partners. An objective sums up its outputs: never add both. */
export type Matrix = {
  /** All partners in their order, also those without any activity. */
  readonly partnerIds: readonly PartnerId[];
  readonly units: readonly CountedUnit[];
  /** Those in use. */
  readonly currencies: readonly Currency[];
  readonly rows: readonly MatrixRow[];
  readonly columns: ReadonlyMap<PartnerId, MatrixCell>;
  readonly total: MatrixCell;
};

type Tables = Pick<
  Records,
  'partners' | 'workplans' | 'objectives' | 'outputs' | 'activities' | 'programmeTargets'
>;

/**
 * Who does how much for which part of the strategy. Sums of quantities follow the rules of `promisedFor`: a row
 * that another activity counts already adds nothing, and units that count the same stand together (`gatherUnits`).
 */
export function consolidationMatrix(records: Tables): Matrix {
  const lines = planRows(records);
  const { units, keyOf } = gatherUnits(lines, records);
  const order = units.map(({ key }) => key);
  const ofOutput = new Map<OutputId, Cells>();
  for (const run of runsOf(lines)) {
    const [{ activity, partnerId }] = run;
    const cells = ofOutput.get(activity.outputId) ?? new Map<PartnerId, MatrixCell>();
    ofOutput.set(activity.outputId, cells.set(partnerId, cellOf(run, keyOf, order)));
  }
  const partnerIds = sorted(records.partners.values()).map(({ id }) => id);
  const merge = (parts: readonly ReadonlyMap<PartnerId, MatrixCell>[]): RowCells => {
    const cells = new Map<PartnerId, MatrixCell>();
    for (const id of partnerIds) {
      const own = parts.flatMap((part) => part.get(id) ?? []);
      if (own.length > 0) cells.set(id, merged(own, order));
    }
    return { cells, total: merged([...cells.values()], order) };
  };
  const strategy = numberStrategy(records);
  const outputs = strategy.flatMap(({ kind, record }) => (kind === 'output' ? [record] : []));
  const rows = strategy.map(({ kind, number, record }): MatrixRow => {
    const own =
      kind === 'objective' ? outputs.filter(({ objectiveId }) => objectiveId === record.id) : [record];
    const line = { kind, id: record.id } as LineOfTree;
    return {
      line,
      number,
      title: record.title,
      ...merge(own.flatMap(({ id }) => ofOutput.get(id) ?? [])),
    };
  });
  const { cells: columns, total } = merge(
    rows.flatMap(({ line, cells }) => (line.kind === 'objective' ? [cells] : [])),
  );
  return {
    partnerIds,
    units: units.filter(({ key }) => total.targets.some(({ unitKey }) => unitKey === key)),
    currencies: total.budgets.map(({ currency }) => currency),
    rows,
    columns,
    total,
  };
}

export const emptyCell: MatrixCell = { activities: [], targets: [], budgets: [] };

type Cells = Map<PartnerId, MatrixCell>;
type RowCells = Pick<MatrixRow, 'cells' | 'total'>;
type Run = readonly [PlanLine, ...PlanLine[]];

/** The rows of one partner under one output lie beside each other: so they are numbered. */
function runsOf(lines: readonly PlanLine[]): readonly Run[] {
  const runs: [PlanLine, ...PlanLine[]][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const isSame =
      run?.[0].partnerId === line.partnerId && run[0].activity.outputId === line.activity.outputId;
    if (run && isSame) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function cellOf(run: Run, keyOf: (unit: Text) => string, order: readonly string[]): MatrixCell {
  const units = new Map<string, Sum>();
  const money = new Map<Currency, Sum>();
  for (const line of run) {
    const { id, target, budget } = line.activity;
    const cents = centsOf(budget);
    if (addsUp(line)) addTo(units, keyOf(target.unit), target.quantity ?? 0, [id]);
    if (cents !== null) addTo(money, budget.currency, cents, [id]);
  }
  return finished(
    run.map(({ activity }) => activity.id),
    units,
    money,
    order,
  );
}

/** What several cells add up to; their rows stay in the order of the cells. */
function merged(cells: readonly MatrixCell[], order: readonly string[]): MatrixCell {
  const [only] = cells;
  if (only !== undefined && cells.length === 1) return only;
  const units = new Map<string, Sum>();
  const money = new Map<Currency, Sum>();
  for (const { targets, budgets } of cells) {
    for (const { unitKey, quantity, activities } of targets) addTo(units, unitKey, quantity, activities);
    for (const { currency, cents, activities } of budgets) addTo(money, currency, cents, activities);
  }
  return finished(
    cells.flatMap(({ activities }) => activities),
    units,
    money,
    order,
  );
}

type Sum = { amount: number; readonly activities: ActivityId[] };

function addTo<K>(sums: Map<K, Sum>, key: K, amount: number, ids: readonly ActivityId[]): void {
  const sum = sums.get(key) ?? { amount: 0, activities: [] };
  sum.amount += amount;
  for (const id of ids) sum.activities.push(id);
  sums.set(key, sum);
}

function finished(
  activities: readonly ActivityId[],
  units: ReadonlyMap<string, Sum>,
  money: ReadonlyMap<Currency, Sum>,
  order: readonly string[],
): MatrixCell {
  return {
    activities,
    targets: order.flatMap((unitKey) => {
      const sum = units.get(unitKey);
      return sum ? [{ unitKey, quantity: sum.amount, activities: sum.activities }] : [];
    }),
    budgets: currencies.flatMap((currency) => {
      const sum = money.get(currency);
      return sum ? [{ currency, cents: sum.amount, activities: sum.activities }] : [];
    }),
  };
}
