import type { CopyId, PacketId } from '../shared/domain/packet.ts';
import type { PlanMerge, SettledConflict, TakenRow } from '../shared/domain/planMerge.ts';
import { emptyText } from '../shared/domain/text.ts';
import type { Records } from '../shared/records/tables.ts';
import { anId, aPacket } from './builders.ts';
import { both, idle, zhejiang } from './documentBuilders.ts';
import { fullPlan } from './planBuilders.ts';

export const firstReturn = anId<PacketId>(251);
const secondReturn = anId<PacketId>(252);
const sent = anId<PacketId>(250);
const copyId = anId<CopyId>(260);

const activity = (n: number) => ({
  table: 'activities' as const,
  id: anId<never>(1000 + n),
  title: both(
    `Visit factory number ${n + 1} and advise its manager`,
    `走访第${n + 1}家工厂并为其负责人提供咨询`,
  ),
});

const taken: readonly TakenRow[] = [
  { ...activity(5), change: 'edited', fields: ['deliverable.en', 'deliverable.zh', 'start', 'supporting'] },
  { ...activity(400), change: 'removed', fields: [] },
  {
    table: 'milestones',
    id: anId(181),
    title: both('First course held', '首期培训班举办'),
    change: 'edited',
    fields: ['month', 'isDone'],
  },
  {
    ...activity(1),
    change: 'edited',
    fields: ['budget.amount', 'budget.payer', 'indicatorTarget', 'risks.zh'],
  },
  { ...activity(7), change: 'added', fields: [] },
  { table: 'workplans', id: anId(40), title: emptyText, change: 'edited', fields: ['context.zh', 'version'] },
];

const settled: readonly SettledConflict[] = [
  {
    ...activity(2),
    field: 'deliverable.zh',
    base: '走访记录',
    ours: '走访记录及企业负责人签字的整改建议清单',
    theirs: '走访记录和照片，由县级执法人员与企业负责人共同签字确认',
    choice: 'both',
    result: '走访记录及企业负责人签字的整改建议清单\n走访记录和照片，由县级执法人员与企业负责人共同签字确认',
  },
  {
    ...activity(0),
    field: 'start',
    base: '2017-11',
    ours: '2018-01',
    theirs: '2018-03',
    choice: 'theirs',
    result: '2018-03',
  },
  {
    ...activity(0),
    field: 'budget.amount',
    base: { amount: null, currency: 'CNY' },
    ours: { amount: 120_000, currency: 'CNY' },
    theirs: { amount: 150_000, currency: 'CNY' },
    choice: 'written',
    result: { amount: 135_000, currency: 'CNY' },
  },
  { ...activity(401), field: null, base: {}, ours: null, theirs: {}, choice: 'ours', result: null },
  {
    ...activity(3),
    field: `supporting.${idle}`,
    base: null,
    ours: { partnerId: idle, isConfirmed: false },
    theirs: { partnerId: idle, isConfirmed: true },
    choice: 'theirs',
    result: { partnerId: idle, isConfirmed: true },
  },
];

/** A planned workshop of which one partner has returned its plan three times; two returns are merged. */
export function mergedWorkshop(): Records {
  const rows = <R extends { readonly id: string }>(...list: readonly R[]) =>
    new Map(list.map((row) => [row.id, row])) as never;
  const back = { basedOn: sent, copyId, partnerId: zhejiang };
  return {
    ...fullPlan(),
    packets: rows(
      aPacket({
        id: sent,
        partnerId: zhejiang,
        direction: 'out',
        at: '2017-05-02T01:00:00.000Z',
        copyId: null,
        revision: 0,
      }),
      aPacket({
        ...back,
        id: secondReturn,
        at: '2017-06-09T02:00:00.000Z',
        name: 'SAWS Zhejiang.plenum-packet',
        revision: 2,
      }),
      aPacket({
        ...back,
        id: firstReturn,
        way: 'word',
        at: '2017-05-19T17:00:00.000Z',
        name: '浙江 工作计划（修改稿）.docx',
      }),
      aPacket({ ...back, id: anId(253), at: '2017-07-03T08:00:00.000Z', revision: 3 }),
    ),
    planMerges: rows(
      aMerge({ id: secondReturn, at: '2017-06-12T03:00:00.000Z', taken, settled }),
      aMerge({
        id: firstReturn,
        at: '2017-05-19T18:30:00.000Z',
        taken: taken.slice(0, 2),
        unread: [
          { place: 'Table 2, row 4 · 表2第4行', text: '另请省局法规处阅核' },
          { place: 'Table 2, row 9 · 表2第9行', text: 'see our letter of 12 May, annex 3' },
        ],
      }),
    ),
  };
}

export function aMerge(overrides: Partial<PlanMerge> = {}): PlanMerge {
  return {
    id: firstReturn,
    at: '2017-05-20T08:00:00.000Z',
    taken: [],
    settled: [],
    unread: [],
    ...overrides,
  };
}
