import type { ReferenceKind } from '../domain/reference.ts';
import type { Edit } from '../records/edit.ts';

/** Takes the next number of a kind of short reference off its counter. */
export function takeNumber(edit: Edit, kind: ReferenceKind): number {
  const number = edit.get('counters', kind)?.next ?? 1;
  edit.put('counters', { id: kind, next: number + 1 });
  return number;
}
