import { describe, expect, it } from 'vitest';
import type { Records } from '../../../shared/records/tables.ts';
import { type WorkshopReport, workshopReport } from '../../../shared/reports/workshopReport.ts';
import { aRun, recordsOf } from '../../builders.ts';
import { evaluation, heldWorkshop, overcome, secrets } from '../../reportBuilders.ts';

const report = (records: Records = heldWorkshop(), language: 'en' | 'zh' = 'en'): WorkshopReport =>
  workshopReport(records, language, 'Asia/Shanghai');

const sessions = (made: WorkshopReport) => made.days.flatMap((day) => day.sessions);

describe('how sessions were held', () => {
  it('is told in the local time of the workshop, with those ended early, running and not held', () => {
    const [day] = report().days;
    expect(day?.date).toBe('Tuesday, 11 April 2017');
    expect(day?.agenda.map(({ held }) => held)).toEqual([
      { kind: 'held', start: '08:32', end: '09:27', date: null, beyond: -20 },
      { kind: 'running', start: '09:45', date: null },
      { kind: 'not-held' },
    ]);
    expect(day?.agenda[0]?.planned).toEqual({ start: '08:30', end: '09:45' });
  });

  it('names the day when it was another one than planned', () => {
    const sessionRuns = new Map([
      [
        overcome,
        aRun({ id: overcome, startedAt: '2017-04-12T01:00:00.000Z', endedAt: '2017-04-12T02:00:00.000Z' }),
      ],
    ]);
    const [, second] = report({ ...heldWorkshop(), sessionRuns }).days[0]?.agenda ?? [];
    expect(second?.held).toEqual({
      kind: 'held',
      start: '09:00',
      end: '10:00',
      date: '2017-04-12',
      beyond: 0,
    });
  });

  it('takes a session with cards and no time for held', () => {
    const sessionRuns = new Map([[evaluation, aRun({ id: evaluation })]]);
    const made = report({ ...heldWorkshop(), sessionRuns });
    expect(made.days[0]?.agenda.map(({ held }) => held.kind)).toEqual(['not-timed', 'not-timed', 'running']);
  });

  it('says nothing of times when none was recorded', () => {
    const made = report({ ...heldWorkshop(), sessionRuns: new Map() });
    expect(made.isTimed).toBe(false);
    expect(made.days[0]?.agenda.map(({ held }) => held.kind)).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('a session', () => {
  const [challenges, ways] = sessions(report());

  it('shows clusters with their cards and votes, then the loose cards', () => {
    const groups = challenges?.board.parts[0]?.groups.map(({ title, cards, votes }) => [
      title?.reference,
      cards.map(({ reference, partner, illustrative }) => [reference, partner, illustrative]),
      votes,
    ]);
    expect(groups).toEqual([
      ['K-01', [['C-001', 'ZJ', true]], 3],
      ['K-02', [['C-002', '', false]], 0],
      [undefined, [['C-003', '', false]], null],
    ]);
  });

  it('puts solutions under the challenge that they answer, and names challenges without one', () => {
    expect(ways?.board.parts[0]?.groups).toMatchObject([
      {
        kind: 'challenge',
        title: { reference: 'K-01', text: 'Too few trainers' },
        cards: [{ reference: 'C-006' }],
      },
    ]);
    expect(ways?.board.unanswered.map(({ reference }) => reference)).toEqual(['K-02', 'C-003']);
  });

  it('prints the result of a voting with its rules, by partner, and what nobody chose', () => {
    expect(challenges?.votings[0]).toMatchObject({
      title: 'What first?',
      rules: 'Each partner had 3 dots. Nobody saw the result before all had voted. 2 voters took part.',
      columns: ['ZJ', 'CE'],
      rows: [
        { rank: '1', reference: 'K-01', total: 3, shares: [2, 1] },
        { rank: '', reference: 'K-02', total: 0, shares: [0, 0] },
      ],
      remarks: ['Look again, chosen by nobody: K-02.'],
    });
  });

  it('keeps a result that is not revealed', () => {
    const kept = challenges?.votings[1];
    expect(kept?.rows).toEqual([]);
    expect(kept?.remarks).toEqual(['The result has not been revealed and is not printed.']);
    expect(JSON.stringify(report())).not.toContain('987');
  });

  it('concludes with findings, their evidence and who reserves', () => {
    expect(challenges?.findings).toEqual([
      {
        reference: 'F-01',
        text: 'Trainers are the bottleneck',
        illustrative: false,
        grade: 'evaluation',
        source: 'Mid-term evaluation',
        share: '77 of 120 (64\u00A0%)',
        evidence: [{ reference: 'K-01', text: 'Too few trainers', illustrative: false }],
        reservations: [{ partner: 'CEC', text: 'Not in cities' }],
      },
    ]);
    expect(challenges?.decisions).toMatchObject([
      { text: 'Zhejiang goes first', reservations: [{ partner: 'SAWS Zhejiang', text: 'Needs money' }] },
    ]);
    expect(challenges?.notes?.content).toHaveLength(2);
    expect(challenges?.photos).toMatchObject([{ caption: 'The wall of cards', width: 1600 }]);
  });

  it('that was asked a question stands in the report also when it was not held', () => {
    expect(sessions(report()).map(({ title }) => title)).toEqual(['Challenges', 'Ways out', 'Evaluation']);
  });
});

describe('the report', () => {
  it('lists what was parked and how it ended', () => {
    expect(report().parking.map(({ reference, outcome, isOpen }) => [reference, outcome, isOpen])).toEqual([
      ['C-004', 'Open', true],
      ['C-005', 'Ms Li takes care of it by 31 May 2017', false],
    ]);
  });

  it('counts people, women and attendance by partner', () => {
    const { people } = report();
    expect(people.all).toEqual({ people: 3, women: 1, known: 2, attended: [2] });
    expect(people.delegations.map(({ mark, people: count, attended }) => [mark, count, attended])).toEqual([
      ['ZJ', 2, [1]],
      ['CE', 0, [0]],
      ['', 1, [1]],
    ]);
  });

  it('holds every card by its reference', () => {
    const cards = report().cards.map(({ reference, place }) => [reference, place]);
    expect(cards).toEqual([
      ['C-001', 'Challenges · K-01'],
      ['C-002', 'Challenges · K-02'],
      ['C-003', 'Challenges'],
      ['C-004', 'Challenges · Parking lot'],
      ['C-005', 'Challenges · Parking lot'],
      ['C-006', 'Ways out'],
    ]);
  });

  it('is in the language that was asked for', () => {
    const made = report(heldWorkshop(), 'zh');
    expect(made.workshop).toMatchObject({ title: '项目研讨会', other: 'Consultation workshop' });
    expect(made.summary).toContain('共写下6张卡片，归为2类。');
    expect(sessions(made)[0]?.question).toBe('难在哪里？');
  });

  it('of an empty workshop says so in a few words', () => {
    const made = report(recordsOf({}));
    expect(made).toMatchObject({ aims: '', days: [], parking: [], cards: [], isMarked: false });
    expect(made.summary).toContain('No cards have been written so far.');
  });

  it.each(['en', 'zh'] as const)('in %s holds nothing private', (language) => {
    const words = JSON.stringify(report(heldWorkshop(), language));
    for (const secret of secrets) expect(words).not.toContain(secret);
  });
});
