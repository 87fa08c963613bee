import { useEffect } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import { extend, goToNext, nextStep, startOrPause } from './consoleActions.ts';
import { consoleState, showPanels } from './consoleStore.ts';

/** The keys of the clock, as they are printed in tooltips. With Alt, because a card may be being written. */
export const consoleKeys = {
  startOrPause: 'Alt+P',
  next: 'Alt+N',
  oneMinute: 'Alt+M',
  fiveMinutes: 'Alt+Shift+M',
  nextStep: 'Alt+S',
  panels: 'Alt+R',
} as const;

/** Where on the keyboard, not which letter: with Alt some systems write another one. */
export function useConsoleKeys(shown: Session): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat || event.defaultPrevented) return;
      const act = actOf(event, shown);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [shown]);
}

function actOf({ code, shiftKey }: KeyboardEvent, shown: Session): (() => void) | null {
  if (code === 'KeyM') return () => extend(shiftKey ? 5 : 1);
  if (shiftKey) return null;
  switch (code) {
    case 'KeyP':
      return () => startOrPause(shown);
    case 'KeyN':
      return goToNext;
    case 'KeyS':
      return nextStep;
    case 'KeyR':
      return () => showPanels(!consoleState().arePanelsShown);
    default:
      return null;
  }
}
