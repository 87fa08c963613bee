import type { ReactNode } from 'react';
import type { RecordTarget } from '../../../../shared/domain/recordTarget.ts';
import { showRecord } from '../../../app/recordGoal.ts';

type Props = {
  readonly target: RecordTarget;
  readonly reference: string;
  /** Its words, which are cut where room is short. */
  readonly words?: string;
  readonly lead?: ReactNode;
};

/** A record by its reference; a press leads to it. */
export function RecordChip({ target, reference, words, lead }: Props) {
  return (
    <button
      type="button"
      title={words}
      className="ring-inside flex min-h-6 max-w-full min-w-0 items-baseline gap-1.5 rounded-small px-1 py-0.5 text-left hover:bg-hover"
      onClick={() => showRecord(target)}
    >
      {lead}
      <span className="shrink-0 text-label text-quiet tabular-nums">{reference}</span>
      {words !== undefined && <span className="min-w-0 truncate">{words}</span>}
    </button>
  );
}
