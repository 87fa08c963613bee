import { expect, test, vi } from 'vitest';
import type { DropTarget } from '../../../renderer/ui/drag/drop.ts';
import { createDropStore } from '../../../renderer/ui/drag/dropStore.ts';

const item = { id: 'held', kind: 'card' };
const target = (id: string, list?: string): DropTarget => ({
  id,
  kind: 'card',
  accepts: () => 'beside',
  ...(list === undefined ? {} : { list }),
});

test('a move tells only the targets that it leaves and enters, their lists, and who listens to everything', () => {
  const store = createDropStore();
  const heard: string[] = [];
  for (const id of ['a', 'b', 'c', 'list']) store.subscribeTo(id, () => heard.push(id));
  store.subscribe(() => heard.push('all'));

  store.set({ item, target: target('a', 'list'), place: 'before' });
  expect(heard.splice(0).toSorted()).toEqual(['a', 'all', 'list']);
  store.set({ item, target: target('b', 'list'), place: 'after' });
  expect(heard.splice(0).toSorted()).toEqual(['a', 'all', 'b', 'list']);
  store.set({ item, target: target('b', 'list'), place: 'after' });
  expect(heard).toEqual([]);
  store.set(null);
  expect(heard.toSorted()).toEqual(['all', 'b', 'list']);
});

test('a lift and a release tell the item that is held, and nobody else', () => {
  const store = createDropStore();
  const [own, other] = [vi.fn(), vi.fn()];
  const stop = store.subscribeTo('held', own);
  store.subscribeTo('other', other);

  store.hold(item);
  expect(store.isHeld('held')).toBe(true);
  store.hold(null);
  expect(store.isHeld('held')).toBe(false);
  expect(own).toHaveBeenCalledTimes(2);
  stop();
  store.hold(item);
  expect(own).toHaveBeenCalledTimes(2);
  expect(other).not.toHaveBeenCalled();
});

test('an item that stands on itself lights its list and marks no place', () => {
  const store = createDropStore();
  store.set({ item, target: target('held', 'list'), place: 'before' });
  expect(store.placeAt('held')).toBeNull();
  expect(store.isList('list')).toBe(true);
});
