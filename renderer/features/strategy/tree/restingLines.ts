import { indexRestingLines, type LineRestingIndex } from '../../../../shared/records/resting.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { useRecords } from '../../../records/recordsStore.ts';

type Known = Pick<Records, 'findings' | 'cards'> & {
  /** What the lines named. */
  readonly named: string;
  readonly index: LineRestingIndex;
};

let known: Known | null = null;

/** Which lines rest on what. It stays the same object while people write and no evidence changes. */
export function useRestingLines(): LineRestingIndex {
  return useRecords(restingLines);
}

function restingLines({ findings, cards, objectives, outputs }: Records): LineRestingIndex {
  const named = [...objectives.values(), ...outputs.values()]
    .map(({ id, evidence }) => `${id} ${evidence.map((link) => link.id).join(' ')}`)
    .join('\n');
  const isSame = known?.findings === findings && known.cards === cards && known.named === named;
  if (!isSame || !known)
    known = { findings, cards, named, index: indexRestingLines({ findings, cards, objectives, outputs }) };
  return known.index;
}
