import { uuidv7 } from 'uuidv7';
import { describe, expect, it, test } from 'vitest';
import { dayTotals, timeDay } from '../../../shared/domain/agenda.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { daysOf, sessionsInOrder, sessionsOfDay } from '../../../shared/records/queries.ts';
import { examples, templateOf, templates } from '../../../shared/templates/catalogue.ts';
import { instantiate } from '../../../shared/templates/instantiate.ts';
import { methodOf } from '../../../shared/templates/methods.ts';

const ids = [...templates, ...examples].map(({ id }) => id);
const made = (id: (typeof ids)[number]) =>
  instantiate(templateOf(id), { newId: uuidv7, firstDay: '2027-03-31' });

describe('the sessions of a template', () => {
  it.each(ids)('%s gives them methods that suit their kind and have time in them', (id) => {
    for (const session of sessionsInOrder(made(id))) {
      const method = methodOf(session.methodId);
      if (!method) continue;
      expect(method.kinds, session.title.en).toContain(session.kind);
      expect(method.minutes, session.title.en).toBeLessThanOrEqual(session.minutes);
    }
  });

  it.each(ids.filter((id) => id !== 'blank'))('%s says what each is for and who leads it', (id) => {
    for (const session of sessionsInOrder(made(id)).filter(({ kind }) => kind !== 'break')) {
      expect(session.purpose.en, session.title.en).toMatch(/\.$/);
      expect(session.responsible.zh, session.title.en).not.toBe('');
    }
  });

  it.each(ids)('%s has no card outside the columns of its board', (id) => {
    const records = made(id);
    for (const card of records.cards.values()) {
      const columns = records.sessions.get(card.sessionId)?.columns.map((column) => column.id);
      expect(columns, card.text.en).toContain(card.column);
    }
  });
});

test('the consultation takes two full days from 8:30 to 17:30, without a gap or a collision', () => {
  const records = made('score-consultation');
  const days = daysOf(records).map((day) => {
    const { planned, breaks, gaps, collisions, end } = dayTotals(
      day,
      timeDay(day, sessionsOfDay(records, day.id)),
    );
    return { from: formatTime(day.start), to: formatTime(end), planned, breaks, gaps, collisions };
  });
  const full = { from: '08:30', to: '17:30', planned: 420, breaks: 120, gaps: 0, collisions: 0 };
  expect(days).toEqual([full, full]);
});
