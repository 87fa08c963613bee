import { ArrowDown, ArrowUp, Trash2, Waypoints } from 'lucide-react';
import type { RecordTarget } from '../../shared/domain/recordTarget.ts';
import type { MenuEntry } from '../ui/menuEntry.ts';
import type { useTexts } from './i18n.ts';
import { showChain } from './recordGoal.ts';

type Translator = ReturnType<typeof useTexts>['t'];

/** One step up or down in a list, with the keys that do the same on the row itself. */
export function stepEntries(t: Translator, onStepped: (by: 1 | -1) => void): readonly MenuEntry[] {
  return [
    { id: 'up', icon: ArrowUp, label: t('common.moveUp'), shortcut: 'Alt+↑', onChosen: () => onStepped(-1) },
    {
      id: 'down',
      icon: ArrowDown,
      label: t('common.moveDown'),
      shortcut: 'Alt+↓',
      onChosen: () => onStepped(1),
    },
  ];
}

export function removalEntries(t: Translator, onRemoved: () => void): readonly MenuEntry[] {
  const label = t('common.remove');
  return [
    { kind: 'line', id: 'removal' },
    { id: 'remove', icon: Trash2, label, shortcut: 'Del', isDanger: true, onChosen: onRemoved },
  ];
}

/** Opens the picture of where a record comes from and what became of it. */
export function chainEntry(t: Translator, target: RecordTarget): MenuEntry {
  return { id: 'chain', icon: Waypoints, label: t('chain.ask.why'), onChosen: () => showChain(target) };
}
