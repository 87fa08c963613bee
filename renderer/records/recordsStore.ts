import { create } from 'zustand';
import { decide } from '../../shared/commands/registry.ts';
import { assert } from '../../shared/lib/assert.ts';
import type { Change, HistoryState, OpenWorkshop } from '../../shared/protocol/answers.ts';
import { apply } from '../../shared/records/diff.ts';
import type { Records } from '../../shared/records/tables.ts';
import { readWritten } from '../../shared/records/writtenRecords.ts';

/** A command that this window has shown and the store has not yet confirmed. */
export type Pending = { readonly commandId: string; readonly name: string; readonly input: unknown };

type State = {
  readonly file: string;
  /** What is on disk. */
  readonly confirmed: Records;
  readonly pending: readonly Pending[];
  /** What the window shows: the confirmed records with the pending commands done on top. */
  readonly records: Records;
  readonly history: HistoryState;
  /** Whether the last answer was that a change could not be written. */
  readonly isFailing: boolean;
};

/** The open workshop of this window; null at home. */
export const useWorkshop = create<{ readonly open: State | null }>(() => ({ open: null }));

export function showWorkshop(workshop: OpenWorkshop | null): void {
  if (workshop === null) useWorkshop.setState({ open: null });
  else {
    const { file, history } = workshop;
    const records = readWritten(workshop.records);
    const fresh = { pending: [], confirmed: records, isFailing: false };
    useWorkshop.setState({ open: { file, records, history, ...fresh } });
  }
}

export function openState(): State {
  const { open } = useWorkshop.getState();
  assert(open, 'the window has a workshop');
  return open;
}

function replayed(confirmed: Records, pending: readonly Pending[]): Records {
  return pending.reduce((records, { name, input }) => {
    const decision = decide(records, 'facilitator', name, input);
    return decision.kind === 'accepted' ? apply(records, decision.diff) : records;
  }, confirmed);
}

export function addPending(pending: Pending, records: Records): void {
  const open = openState();
  useWorkshop.setState({ open: { ...open, pending: [...open.pending, pending], records } });
}

/** Takes in a change that is on disk, whoever made it. */
export function confirm({ commandId, diff, history }: Change): void {
  const { open } = useWorkshop.getState();
  if (!open) return;
  const confirmed = apply(open.confirmed, diff);
  const pending = open.pending.filter((command) => command.commandId !== commandId);
  const records = replayed(confirmed, pending);
  useWorkshop.setState({ open: { ...open, confirmed, pending, records, history, isFailing: false } });
}

/** Takes back what was shown of a command that the store did not do. */
export function drop(commandId: string, isFailing: boolean): void {
  const { open } = useWorkshop.getState();
  if (!open) return;
  const pending = open.pending.filter((command) => command.commandId !== commandId);
  useWorkshop.setState({ open: { ...open, pending, records: replayed(open.confirmed, pending), isFailing } });
}

/** A part of the shown records. The selector must answer a primitive or something that is there already. */
export function useRecords<T>(select: (records: Records) => T): T {
  return useWorkshop(({ open }) => {
    assert(open, 'the window has a workshop');
    return select(open.records);
  });
}
