import type { StrategyPart } from '../../../shared/domain/strategyPart.ts';
import { partsInOrder } from '../../../shared/records/strategy.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { useRecords } from '../../records/recordsStore.ts';

const known = new WeakMap<Records['strategyParts'], readonly StrategyPart[]>();

/** The parts in their order. Only what lists them asks: a letter typed in one of them is a change of the list. */
export function useParts(): readonly StrategyPart[] {
  const strategyParts = useRecords((records) => records.strategyParts);
  const parts = known.get(strategyParts) ?? partsInOrder({ strategyParts });
  known.set(strategyParts, parts);
  return parts;
}
