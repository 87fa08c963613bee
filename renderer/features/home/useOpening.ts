import { useState } from 'react';
import type { OpenAnswer } from '../../../shared/protocol/answers.ts';
import { opening } from '../../app/opening.ts';

/** Opens one thing at a time: a second press while the first is under way makes no second workshop. */
export function useOpening() {
  const [isBusy, setBusy] = useState(false);

  async function open(ask: () => Promise<OpenAnswer>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    await opening(ask());
    setBusy(false);
  }

  return { isBusy, open: (ask: () => Promise<OpenAnswer>) => void open(ask) };
}
