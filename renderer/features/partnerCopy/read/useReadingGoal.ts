import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { RecordTarget, TargetKind } from '../../../../shared/domain/recordTarget.ts';
import { clearRecordGoal, goalAmong, useRecordGoal } from '../../../app/recordGoal.ts';
import type { VirtualListHandle } from '../../../ui/VirtualList.tsx';

type Reading<K extends TargetKind> = {
  readonly kinds: readonly K[];
  readonly within: RefObject<HTMLElement | null>;
  readonly list: RefObject<VirtualListHandle | null>;
  /** The key of the line that has it; null when none does. */
  readonly lineOf: (goal: Extract<RecordTarget, { readonly kind: K }>) => string | null;
  /** Opens what hides it in its line. */
  readonly onFound?: (goal: Extract<RecordTarget, { readonly kind: K }>, key: string) => void;
};

/** Shows what was asked for from elsewhere on a page that is there to be read, and gives it the focus. */
export function useReadingGoal<K extends TargetKind>({
  kinds,
  within,
  list,
  lineOf,
  onFound,
}: Reading<K>): void {
  const goal = useRecordGoal((state) => goalAmong(state.goal, kinds));
  useEffect(() => {
    if (!goal) return;
    clearRecordGoal();
    const key = lineOf(goal);
    if (key === null) return;
    // A line far down exists only once the list has come to it.
    requestAnimationFrame(() => {
      flushSync(() => {
        onFound?.(goal, key);
        list.current?.show(key);
      });
      const found =
        within.current?.querySelector<HTMLElement>(`[data-paper="${goal.id}"]`) ??
        within.current?.querySelector<HTMLElement>(`[data-reading="${key}"]`);
      found?.focus();
      found?.scrollIntoView({ block: 'center' });
    });
  }, [goal, lineOf, onFound, list, within]);
}
