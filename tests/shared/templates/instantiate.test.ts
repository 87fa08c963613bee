import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/domain/activity.ts';
import { timeDay } from '../../../shared/domain/agenda.ts';
import { byDate } from '../../../shared/domain/day.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { SessionKind } from '../../../shared/domain/sessionKind.ts';
import { emptyText, type Text } from '../../../shared/domain/text.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { breaches } from '../../../shared/records/invariants.ts';
import { type Records, tableNames } from '../../../shared/records/tables.ts';
import { examples, templateOf, templates } from '../../../shared/templates/catalogue.ts';
import { instantiate } from '../../../shared/templates/instantiate.ts';
import { templateSchema } from '../../../shared/templates/template.ts';

const firstDay = '2027-03-31';
const everything = [...templates, ...examples];
const ids = everything.map(({ id }) => id);
const made = (id: (typeof ids)[number]): Records => instantiate(templateOf(id), { newId: uuidv7, firstDay });

function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: Text])[] {
  if (value instanceof Map) return [...value].flatMap(([key, row]) => textsIn(row, `${path}.${String(key)}`));
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string' && 'zh' in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${path}.${key}`));
}

function sessionsByDay(records: Records): readonly (readonly Session[])[] {
  return [...records.days.values()]
    .toSorted(byDate)
    .map((day) => [...records.sessions.values()].filter((session) => session.dayId === day.id));
}

describe('a template in the catalogue', () => {
  it('is listed under its name and description', () => {
    expect(ids).toEqual([
      'score-consultation',
      'after-action-review',
      'strategic-planning',
      'blank',
      'score-chongqing',
    ]);
    for (const { id, name, description } of everything) {
      expect(templateOf(id)).toMatchObject({ name, description });
    }
  });

  it('is parsed once', () => {
    for (const id of ids) expect(templateOf(id)).toBe(templateOf(id));
  });

  it.each(ids)('%s makes sound records', (id) => {
    const records = made(id);
    expect(breaches(records)).toEqual([]);
    expect(records.workshops.size).toBe(1);
    expect(records.sessions.size).toBeGreaterThan(0);
  });

  it.each(ids)('%s says everything in both languages or not at all', (id) => {
    for (const [path, { en, zh }] of [...textsIn(templateOf(id), id), ...textsIn(made(id), id)]) {
      expect([path, en.trim() === ''], `${en} | ${zh}`).toEqual([path, zh.trim() === '']);
      expect(en, path).not.toMatch(/\p{Script=Han}/u);
      if (/\p{L}/u.test(zh)) expect(zh, path).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(ids)('%s gives every record of two workshops an id of its own', (id) => {
    const first = made(id);
    const second = made(id);
    const shared = tableNames
      .filter((table) => table !== 'counters')
      .flatMap((table) => {
        const others: ReadonlyMap<string, unknown> = second[table];
        return [...first[table].keys()].filter((key) => others.has(key));
      });
    expect(shared).toEqual([]);
  });

  it.each(ids)('%s has days without overlaps and gaps', (id) => {
    const records = made(id);
    for (const day of records.days.values()) {
      const sessions = [...records.sessions.values()].filter((session) => session.dayId === day.id);
      for (const { session, overlap, gapBefore } of timeDay(day, sessions)) {
        expect([session.title.en, overlap, gapBefore]).toEqual([session.title.en, 0, 0]);
      }
    }
  });

  it.each(ids)('%s asks a focus question in every session that has a board', (id) => {
    for (const session of made(id).sessions.values()) {
      if (session.kind === 'break' || id === 'blank') expect(session.question.en).toBe('');
      else expect(session.question.en, session.title.en).toMatch(/\?$/);
    }
  });

  it.each(templates.map(({ id }) => id))('%s is a frame: no partners, cards or dates of its own', (id) => {
    const records = made(id);
    expect([records.partners.size, records.cards.size, records.activities.size]).toEqual([0, 0, 0]);
    expect([...records.days.values()].map((day) => day.date).toSorted()[0]).toBe(firstDay);
    const marked = [
      ...records.sessions.values(),
      ...records.objectives.values(),
      ...records.outputs.values(),
    ];
    expect(marked.filter((row) => row.illustrative)).toEqual([]);
  });

  it('runs on the days that follow the first one, over the end of a month', () => {
    const dates = [...made('strategic-planning').days.values()].map((day) => day.date);
    expect(dates).toEqual(['2027-03-31', '2027-04-01']);
  });

  it('is one day with one opening when blank', () => {
    const records = made('blank');
    expect([...records.sessions.values()].map((session) => session.kind)).toEqual(['opening']);
    expect(records.days.size).toBe(1);
  });
});

describe('a template that is wrong', () => {
  const input = {
    name: { en: 'x', zh: '甲' },
    description: { en: 'x', zh: '甲' },
    sample: false,
    workshop: templateOf('blank').workshop,
    partners: [{ key: 'sa', name: { en: 'SAWS', zh: '国家安监总局' }, mark: 'SA', colour: 'blue' as const }],
    days: [],
    objectives: [],
    workplans: {},
  };
  const activity = { title: { en: 'Train', zh: '培训' }, output: 'nowhere' };

  it('is refused when it tells of a partner that it does not define', () => {
    const template = templateSchema.parse({ ...input, contexts: { ce: [activity.title] } });
    expect(() => instantiate(template, { newId: uuidv7, firstDay })).toThrow("names 'ce'");
  });

  it('is refused when a row stands under an output that it does not define', () => {
    const template = templateSchema.parse({ ...input, workplans: { sa: [activity] } });
    expect(() => instantiate(template, { newId: uuidv7, firstDay })).toThrow("names 'nowhere'");
  });

  it('is refused when it plans for a partner that it does not define', () => {
    const objectives = [{ title: activity.title, outputs: [{ title: activity.title, key: 'nowhere' }] }];
    const template = templateSchema.parse({ ...input, objectives, workplans: { ce: [activity] } });
    expect(() => instantiate(template, { newId: uuidv7, firstDay })).toThrow("names 'ce'");
  });

  const objectives = [{ title: activity.title, outputs: [{ title: activity.title, key: 'nowhere' }] }];
  it.each([
    ['province', { provinces: ['atlantis'] }],
    ['sector', { sectors: ['atlantis'] }],
    ['piece of evidence', { evidence: ['atlantis'] }],
    ['supporting partner', { supporting: [{ partner: 'atlantis', isConfirmed: true }] }],
  ])('is refused when a row names a %s that it does not define', (_, fields) => {
    const template = templateSchema.parse({
      ...input,
      objectives,
      provinces: [{ key: 'zhejiang', name: { en: 'Zhejiang', zh: '浙江' } }],
      workplans: { sa: [{ ...activity, ...fields }] },
    });
    expect(() => instantiate(template, { newId: uuidv7, firstDay })).toThrow("names 'atlantis'");
  });

  it('is refused when a target of the programme names a province that it does not define', () => {
    const target = { quantity: 500, unit: { en: 'SMEs', zh: '家中小企业' } };
    const template = templateSchema.parse({
      ...input,
      programmeTargets: [{ target, provinces: ['zhejiang'] }],
    });
    expect(() => instantiate(template, { newId: uuidv7, firstDay })).toThrow("names 'zhejiang'");
  });
});

describe('the SCORE example', () => {
  const records = made('score-chongqing');
  const cards = [...records.cards.values()];
  const contentKinds: readonly SessionKind[] = ['achievements', 'challenges', 'lessons', 'works', 'overcome'];
  const cardsOf = (kind: SessionKind) =>
    cards.filter((card) => records.sessions.get(card.sessionId)?.kind === kind);
  const planOf = (mark: string): readonly Activity[] => {
    const partner = [...records.partners.values()].find((row) => row.mark === mark);
    const workplan = [...records.workplans.values()].find((row) => row.partnerId === partner?.id);
    return [...records.activities.values()].filter((row) => row.workplanId === workplan?.id);
  };
  const marks = [...records.partners.values()].map((partner) => partner.mark);

  it('is the workshop of Chongqing, whatever day it is made for', () => {
    const [workshop] = records.workshops.values();
    expect(workshop?.title.en).toBe('SCORE Project Phase II/III consultation workshop');
    expect(workshop?.place).toEqual({ en: 'Chongqing', zh: '重庆' });
    expect(workshop?.phase).toMatchObject({ start: '2017-11', end: '2021-10' });
    expect(workshop?.notice.en).toContain('illustrative');
    expect(workshop?.notice.zh).toContain('示意');
    expect([...records.days.values()].map((day) => day.date)).toEqual(['2017-04-11', '2017-04-12']);
  });

  it('runs from 8:30 to 17:30 on both days, with lunch at noon', () => {
    for (const [index, day] of [...records.days.values()].toSorted(byDate).entries()) {
      const timed = timeDay(day, sessionsByDay(records)[index] ?? []);
      expect([formatTime(timed[0]?.start ?? 0), formatTime(timed.at(-1)?.end ?? 0)]).toEqual([
        '08:30',
        '17:30',
      ]);
      const lunch = timed.find(({ session }) => session.title.en === 'Lunch');
      expect(formatTime(lunch?.start ?? 0)).toBe('12:00');
      expect(lunch?.session.fixedStart).toBe(lunch?.start);
    }
  });

  it('has nine partners that can be told apart', () => {
    expect(marks.toSorted()).toEqual(['BJ', 'CE', 'HN', 'IL', 'JX', 'LC', 'SA', 'TR', 'ZJ']);
    expect(new Set([...records.partners.values()].map((partner) => partner.colour)).size).toBe(8);
  });

  it.each(contentKinds)('has a full board of %s from all partners', (kind) => {
    const board = cardsOf(kind);
    expect(board.length).toBeGreaterThanOrEqual(20);
    expect(board.length).toBeLessThanOrEqual(24);
    const clustered = board.filter((card) => card.clusterId !== null).length / board.length;
    expect(clustered).toBeGreaterThan(0.55);
    expect(clustered).toBeLessThan(0.65);
    expect(board.some((card) => card.parked)).toBe(true);
    expect(new Set(board.flatMap((card) => card.partnerId ?? [])).size).toBe(9);
  });

  it('keeps the cards of one cluster in one column, on both sides of works and works not', () => {
    for (const card of cards) {
      const cluster = card.clusterId === null ? undefined : records.clusters.get(card.clusterId);
      if (cluster) expect(card.column).toBe(cluster.column);
    }
    const columns = new Set(cardsOf('works').map((card) => card.column));
    expect([...columns].toSorted()).toEqual(['works', 'worksNot']);
  });

  it('has cards that can be read from the back of the room', () => {
    for (const { text } of cards) {
      expect(text.en.split(/\s+/).length, text.en).toBeLessThanOrEqual(12);
      expect([...text.zh].length, text.zh).toBeLessThanOrEqual(25);
    }
    expect(new Set(cards.map((card) => card.text.en)).size).toBe(cards.length);
    expect(new Set(cards.map((card) => card.text.zh)).size).toBe(cards.length);
    for (const { title } of records.clusters.values()) {
      expect(title.en.split(/\s+/).length, title.en).toBeGreaterThanOrEqual(3);
      expect(title.en.split(/\s+/).length, title.en).toBeLessThanOrEqual(7);
    }
  });

  it('leads from a development objective over immediate objectives to outputs that are all worked on', () => {
    expect(records.workshops.values().next().value?.developmentObjective.en).not.toBe('');
    for (const objective of records.objectives.values()) {
      const outputs = [...records.outputs.values()].filter((output) => output.objectiveId === objective.id);
      expect([2, 3]).toContain(outputs.length);
    }
    const workedOn = new Set([...records.activities.values()].map((activity) => activity.outputId));
    expect(workedOn).toEqual(new Set(records.outputs.keys()));
  });

  it.each(marks)('has a practical plan for %s within the phase', (mark) => {
    const plan = planOf(mark);
    expect(plan.length).toBeGreaterThanOrEqual(5);
    expect(plan.length).toBeLessThanOrEqual(9);
    const planned = plan.filter((activity) => activity.illustrative);
    expect(planned.length).toBeGreaterThanOrEqual(5);
    for (const { title, start, end, lead, target, budget } of planned) {
      expect([title.en, start !== null && start >= '2017-11']).toEqual([title.en, true]);
      expect([title.en, end !== null && start !== null && end >= start && end <= '2021-10']).toEqual([
        title.en,
        true,
      ]);
      expect([lead.en, lead.zh], title.en).not.toContain('');
      expect(target.quantity, title.en).toBeGreaterThan(0);
      expect(target.unit.en, title.en).not.toBe('');
      expect(budget.amount, title.en).toBeGreaterThan(0);
    }
  });

  it("plans for 500 SMEs in Zhejiang, nationally and in the province's own three rounds", () => {
    const national = planOf('SA').find((activity) => activity.title.en.includes('500 SMEs in Zhejiang'));
    expect(national).toMatchObject({ illustrative: false, target: { quantity: 500 } });
    expect(national?.title.zh).toContain('浙江');
    const rounds = planOf('ZJ').filter((activity) => activity.target.unit.en === 'SMEs');
    expect(rounds.reduce((sum, activity) => sum + (activity.target.quantity ?? 0), 0)).toBe(500);
  });

  it('marks as on record the proposals of the national partners, and claims nothing more with them', () => {
    const onRecord = [...records.activities.values()].filter((activity) => !activity.illustrative);
    expect(onRecord.map((activity) => activity.title.en)).toEqual([
      'Bring SCORE Training to 500 SMEs in Zhejiang',
      'Begin with fireworks: small factories in Hunan and Jiangxi',
      'Roll out SCORE Training in hazardous sectors in Hunan, Jiangxi and Beijing',
      'Set up a SCORE National Marketing Centre to promote all training modules to SMEs',
    ]);
    for (const { lead, start, end, budget } of onRecord) {
      expect([lead, start, end, budget.amount, budget.payer]).toEqual([emptyText, null, null, null, null]);
    }
  });

  it('marks every other row as illustrative, but for the cards on record', () => {
    const onRecord = cards.filter((card) => !card.illustrative).map((card) => card.text.en);
    expect(onRecord).toEqual([
      'Inspectors moved from imposing punishment to giving advice on improvement',
      'Good practice in safety inspection',
      'Employers joined better social conditions with competitiveness',
      'Good practice in SME productivity',
      'Multinational buyers engaged in their supply-chain factories',
      'Four years, with the commitment of SAWS and CEC',
      'A much larger number of factories',
      'Unfamiliar sectors',
      'Support for so many initiatives of national partners',
      '500 SMEs in Zhejiang',
      'SCORE Training in hazardous sectors: Hunan, Jiangxi, Beijing',
      'Fireworks first: small factories in Hunan and Jiangxi',
      "Hunan and Jiangxi: over 70 per cent of the country's fireworks",
      'A SCORE National Marketing Centre for all modules',
    ]);
    const { sessions, clusters, objectives, outputs } = records;
    for (const table of [sessions, clusters, objectives, outputs]) {
      for (const row of table.values()) expect(row.illustrative, row.title.en).toBe(true);
    }
  });
});
