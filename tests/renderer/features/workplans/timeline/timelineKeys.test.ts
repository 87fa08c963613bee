import { expect, test } from 'vitest';
import {
  type TimelineAction,
  timelineAction,
} from '../../../../../renderer/features/workplans/timeline/timelineKeys.ts';

const pull = (grip: 'move' | 'start' | 'end', months: -1 | 1): TimelineAction => ({
  kind: 'pull',
  grip,
  months,
});
const go = (by: number, isExtending = false): TimelineAction => ({ kind: 'go', by, isExtending });

test.each<[string, TimelineAction | null]>([
  ['Alt+ArrowRight', pull('move', 1)],
  ['Alt+ArrowLeft', pull('move', -1)],
  ['Alt+Shift+ArrowRight', pull('end', 1)],
  ['Alt+Ctrl+ArrowLeft', pull('start', -1)],
  ['Ctrl+Shift+ArrowLeft', pull('start', -1)],
  ['Alt+Ctrl+Shift+ArrowLeft', null],
  ['ArrowLeft', null],
  ['Ctrl+ArrowLeft', null],
  ['ArrowDown', go(1)],
  ['Shift+ArrowUp', go(-1, true)],
  ['Alt+ArrowUp', null],
  ['PageDown', go(10)],
  ['Home', go(Number.NEGATIVE_INFINITY)],
  ['Enter', { kind: 'open' }],
  [' ', { kind: 'toggle' }],
  ['Escape', { kind: 'clear' }],
  ['Ctrl+a', { kind: 'all' }],
  ['a', null],
])('%s', (keys, action) => {
  const parts = keys.split('+');
  const press = {
    key: parts.at(-1) ?? '',
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: false,
    shiftKey: parts.includes('Shift'),
  };
  expect(timelineAction(press)).toEqual(action);
});
