import type { SessionKind } from '../../shared/domain/sessionKind.ts';
import type { MarkColour } from '../ui/colours.ts';

const colours: Readonly<Record<SessionKind, MarkColour>> = {
  opening: 'slate',
  achievements: 'green',
  challenges: 'vermilion',
  lessons: 'amber',
  works: 'sky',
  overcome: 'blue',
  teamBuilding: 'rose',
  strategy: 'purple',
  workplan: 'purple',
  plenary: 'slate',
  break: 'slate',
  evaluation: 'rose',
  closing: 'slate',
};

/** The dot beside the name of a kind of session; close to the tint of its cards where it has any. */
export function kindColour(kind: SessionKind): MarkColour {
  return colours[kind];
}
