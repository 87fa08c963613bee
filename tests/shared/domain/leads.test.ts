import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import { leadKeys } from '../../../shared/domain/leads.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { anActivity, anId } from '../../builders.ts';

const said = (en: string, zh = ''): Text => ({ en, zh });

function keysOf(...leads: readonly Text[]): readonly (string | undefined)[] {
  const rows = leads.map((lead, n) => anActivity({ id: anId<ActivityId>(300 + n), lead }));
  const keys = leadKeys(rows);
  return rows.map(({ id }) => keys.get(id));
}

describe('the lead of two activities', () => {
  test.each([
    ['Li Na', 'li na', true],
    [' Li  Na ', 'Li Na', true],
    ['Ｌｉ Na', 'Li Na', true],
    ['Li Na', 'Li Nan', false],
    ['Li Na, Wang Wei', 'Li Na', false],
  ])('%o and %o', (a, b, isOne) => {
    const [first, second] = keysOf(said(a), said(b));
    expect(first === second).toBe(isOne);
  });

  test('is one in two languages where a third row says both', () => {
    const [english, chinese, both, other] = keysOf(
      said('Li Na'),
      said('', '李娜'),
      said('Li Na', '李娜'),
      said('Wang'),
    );
    expect([chinese, both]).toEqual([english, english]);
    expect(other).not.toBe(english);
  });

  test('has no key where nobody is named', () => {
    expect(keysOf(said(' '), said(''))).toEqual([undefined, undefined]);
  });
});
