import { describe, expect, it } from 'vitest';
import type { Records } from '../../../shared/records/tables.ts';
import { mergeReport } from '../../../shared/reports/mergeReport.ts';
import { anId, aPacket } from '../../builders.ts';
import { idle, zhejiang } from '../../documentBuilders.ts';
import { aMerge, firstReturn, mergedWorkshop } from '../../mergeBuilders.ts';

const when = { today: '2017-07-04', timeZone: 'Asia/Shanghai' };
const records = mergedWorkshop();
const english = mergeReport(records, zhejiang, 'en', when);
const chinese = mergeReport(records, zhejiang, 'zh', when);

describe('the merge report', () => {
  it('goes through the merged returns of one partner, the newest first, on the days of the place', () => {
    expect(english.returns.map(({ number, date }) => [number, date])).toEqual([
      [2, '9 June 2017'],
      [1, '20 May 2017'],
    ]);
    expect(chinese.returns.map(({ date }) => date)).toEqual(['2017年6月9日', '2017年5月20日']);
    expect(mergeReport(records, idle, 'en', when).returns).toEqual([]);
  });

  it('says of each by which way it came, from what it started, and what became of it', () => {
    expect(english.returns.map(({ sentences }) => sentences)).toEqual([
      [
        'The plan came back on 9 June 2017 as a packet (SAWS Zhejiang.plenum-packet).',
        'It started from the packet of 2 May 2017.',
        'It was merged on 12 June 2017.',
        'Taken into the plan: 1 row added, 4 rows edited, 1 row removed.',
        '5 points had been changed on both sides: your version stands in 2, ours in 1, both stand in 1, a new version was written for 1.',
      ],
      [
        'The plan came back on 20 May 2017 as an edited Word file (浙江 工作计划（修改稿）.docx).',
        'It started from the packet of 2 May 2017.',
        'It was merged on 20 May 2017.',
        'Taken into the plan: 1 row edited, 1 row removed.',
        '2 texts of the Word file could not be read into the plan and are listed below.',
      ],
    ]);
    expect(chinese.returns[0]?.sentences.slice(2)).toEqual([
      '2017年6月12日完成合并。',
      '已并入计划：新增1项、修改4项、删除1项。',
      '双方均作修改的共5处：采用贵单位内容2处、保留项目组内容1处、两者并存1处、另拟内容1处。',
    ]);
  });

  it('lists what was taken as the plan is read: the plan, each activity with its milestones, then what is gone', () => {
    expect(english.returns[0]?.taken.map(({ number, title, change }) => [number, title, change])).toEqual([
      ['', 'The plan as a whole', 'edited'],
      ['1.2.1', 'Visit factory number 2 and advise its manager', 'edited'],
      ['1.2.1', 'Milestone: First course held', 'edited'],
      ['1.2.3', 'Visit factory number 8 and advise its manager', 'added'],
      ['1.3.2', 'Visit factory number 6 and advise its manager', 'edited'],
      ['', 'Visit factory number 401 and advise its manager', 'removed'],
    ]);
    expect(chinese.returns[0]?.taken[1]?.fields).toEqual(['预算', '出资方', '目标值', '假设与风险（中文）']);
  });

  it('sets what was sent, both sides and what stands beside each other, in words', () => {
    const [start, budget, support, deliverable, row] = english.returns[0]?.conflicts ?? [];
    expect(start).toEqual({
      number: '1.1.1',
      title: 'Visit factory number 1 and advise its manager',
      field: 'Start',
      sent: 'November 2017',
      ours: 'January 2018',
      theirs: 'March 2018',
      choice: 'theirs',
      stands: 'March 2018',
    });
    expect(budget).toMatchObject({
      field: 'Budget',
      sent: '–',
      ours: 'CNY\u00A0120,000',
      stands: 'CNY\u00A0135,000',
    });
    expect(support).toMatchObject({ ours: 'Expert trainers (to be confirmed)', theirs: 'Expert trainers' });
    expect(deliverable).toMatchObject({ field: 'Deliverable (Chinese)', choice: 'both' });
    expect(row).toMatchObject({
      number: '',
      field: 'The whole row',
      ours: '(removed)',
      theirs: '(kept, with changes)',
      stands: '(removed)',
    });
  });

  it('asks the partner to look at what was decided, to help with what was not read, and to go on', () => {
    expect(english.next.map((step) => step.split(' ').slice(0, 4).join(' '))).toEqual([
      'Kindly look through the',
      'Kindly tell us where',
      'One more return has',
      'Please continue from the',
    ]);
  });

  it('asks for nothing but to go on where all was taken', () => {
    const merged = withMerge(records, aMerge());
    const { next, returns } = mergeReport(merged, zhejiang, 'en', when);
    expect(next).toHaveLength(1);
    expect(returns[0]?.sentences.at(-1)).toBe('It held nothing that was not in the plan already.');
  });

  it('tells a partner nothing of what others returned', () => {
    const strange = aPacket({ id: anId(254), partnerId: idle, name: 'CONFIDENTIAL.plenum-packet' });
    const more: Records = {
      ...records,
      packets: new Map([...records.packets, [strange.id, strange]]),
      planMerges: new Map([...records.planMerges, [strange.id, aMerge({ id: strange.id })]]),
    };
    expect(mergeReport(more, zhejiang, 'en', when)).toEqual(english);
  });
});

/** With this merge of the first return and no other return. */
function withMerge(all: Records, merge: ReturnType<typeof aMerge>): Records {
  const packet = all.packets.get(firstReturn);
  return {
    ...all,
    packets: new Map(packet ? [[packet.id, packet]] : []),
    planMerges: new Map([[merge.id, merge]]),
  };
}
