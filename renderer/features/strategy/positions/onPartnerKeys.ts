import type { KeyboardEvent } from 'react';
import { standOfKey } from '../../../../shared/domain/parseStand.ts';
import type { Standing } from '../../../../shared/domain/position.ts';

function isOthers(event: KeyboardEvent): boolean {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  const isWriting = event.target instanceof Element && event.target.matches('input, textarea');
  return hasModifier || isWriting || event.nativeEvent.isComposing || event.defaultPrevented;
}

/** What a key says in the row of a partner, while nothing is being written there. */
export function standFromKey(event: KeyboardEvent): Standing | null {
  if (isOthers(event)) return null;
  const standing = event.key === 'Delete' ? 'silent' : standOfKey(event.key);
  if (standing) event.preventDefault();
  return standing;
}

/** Up and down from partner to partner, at the same choice. */
export function onPartnerKeys(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (by === 0 || isOthers(event) || !(event.target instanceof Element)) return;
  const rows = [...event.currentTarget.querySelectorAll('[data-partner-row]')];
  const from = event.target.closest('[data-partner-row]');
  const next = rows[rows.findIndex((row) => row === from) + by];
  const choice = [...(from?.querySelectorAll('[role=radio]') ?? [])].indexOf(event.target);
  const choices = next?.querySelectorAll<HTMLElement>('[role=radio]');
  const target = choices?.[Math.max(0, choice)];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
