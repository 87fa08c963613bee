import type { Indicator } from '../../../../shared/domain/indicator.ts';
import { indicatorsByLine } from '../../../../shared/records/lineGaps.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { listKeeper } from './listKeeper.ts';

type Lists = ReadonlyMap<string, readonly Indicator[]>;

const none: readonly Indicator[] = [];
const keep = listKeeper<Indicator>(Object.is);

let known: { readonly indicators: Records['indicators']; readonly lists: Lists } | null = null;

/** The indicators of a line, in their order. Each line asks for its own: what is typed in one renders no other. */
export function useIndicators(line: string): readonly Indicator[] {
  return useRecords((records) => listsOf(records).get(line) ?? none);
}

/** Reckoned once however many ask. */
function listsOf({ indicators }: Pick<Records, 'indicators'>): Lists {
  if (known?.indicators !== indicators) known = { indicators, lists: keep(indicatorsByLine({ indicators })) };
  return known.lists;
}
