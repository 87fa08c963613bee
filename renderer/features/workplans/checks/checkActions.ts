import { type Text, textFrom } from '../../../../shared/domain/text.ts';
import type { PlanIssue } from '../../../../shared/records/planIssues.ts';
import { perform } from '../../../app/perform.ts';
import { afterOverlay } from '../../../ui/afterOverlay.ts';
import { jumpTo } from '../planView.ts';

/** A reason that is being written is kept until it is given. */
export function reasonDraft({ subject, check }: PlanIssue): string {
  return `check:${subject.id}:${check}`;
}

export function accept({ subject, check }: PlanIssue, words: string): Promise<boolean> {
  return perform('checks/accept', { subject, check, reason: textFrom(words.trim()) });
}

export function rewrite({ subject, check }: PlanIssue, reason: Text, gesture: string): void {
  void perform('checks/accept', { subject, check, reason }, gesture);
}

export function reopen({ subject, check }: PlanIssue): void {
  void perform('checks/reopen', { subject, check });
}

/** To the cell in which something is done about it, when whatever covers the table has closed. */
export function goToCell({ at }: PlanIssue): void {
  if (at !== null) afterOverlay(() => jumpTo(at));
}
