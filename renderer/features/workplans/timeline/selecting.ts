import type { ActivityId } from '../../../../shared/domain/activity.ts';
import { goTo, select, usePlanView } from '../planView.ts';

/** A row or card of an activity; one activity may have several. */
export type Selectable = { readonly key: string; readonly id: ActivityId };
export type How = 'alone' | 'toggled' | 'upTo';

export function howOf(event: {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): How {
  if (event.shiftKey) return 'upTo';
  return event.ctrlKey || event.metaKey ? 'toggled' : 'alone';
}

/** The activities from one row to the other, whichever comes first; of an unknown one, the other alone. */
function idsBetween(
  rows: readonly Selectable[],
  fromKey: string | null,
  toKey: string,
): readonly ActivityId[] {
  const to = rows.findIndex(({ key }) => key === toKey);
  const from = rows.findIndex(({ key }) => key === fromKey);
  if (to === -1) return [];
  if (from === -1) return rows.slice(to, to + 1).map(({ id }) => id);
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id);
}

/** Selects as a file manager does, in the selection that all views share, and remembers where a range began. */
export class Selecting {
  #anchor: string | null = null;

  choose(row: Selectable, how: How, rows: readonly Selectable[]): void {
    const { selected, current } = usePlanView.getState();
    if (how === 'upTo') {
      this.#anchor ??= rows.find(({ id }) => id === current)?.key ?? null;
      select(idsBetween(rows, this.#anchor, row.key));
    } else {
      this.#anchor = row.key;
      select(how === 'alone' ? [row.id] : toggled(selected, row.id));
    }
    goTo(row.id);
  }
}

function toggled(selected: ReadonlySet<ActivityId>, id: ActivityId): ReadonlySet<ActivityId> {
  const after = new Set(selected);
  if (!after.delete(id)) after.add(id);
  return after;
}
