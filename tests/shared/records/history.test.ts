import { describe, expect, test } from 'vitest';
import { History, type HistoryEntry } from '../../../shared/records/history.ts';

function historyOf(...entries: readonly Partial<HistoryEntry>[]): History {
  const history = new History();
  entries.forEach((entry, seq) =>
    history.record({
      seq,
      origin: 'command',
      name: 'cards/edit',
      gesture: `${seq}`,
      undoable: true,
      ...entry,
    }),
  );
  return history;
}

describe('the history', () => {
  test('takes back the commands of one gesture at once', () => {
    expect(historyOf({ gesture: 'a' }, { gesture: 'b' }, { gesture: 'b' }).nextUndo?.seqs).toEqual([1, 2]);
  });

  test('passes over a step that changed nothing in the end', () => {
    // A letter was typed and taken back within one gesture: what undo then changes is nothing.
    const history = historyOf({}, { gesture: 'b' }, { gesture: 'b' }, { origin: 'undo', undoable: false });
    expect(history.nextUndo?.seqs).toEqual([0]);
    expect(history.nextRedo?.seqs).toEqual([3]);
  });

  test('leaves out what nobody undoes', () => {
    expect(historyOf({ origin: 'created' }, { undoable: false }).nextUndo).toBeNull();
  });
});
