import { describe, expect, it } from 'vitest';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import { type PlanPart, planPartOf } from '../../../../shared/merge/planPart.ts';
import type { DocumentRow, PlanDocument } from '../../../../shared/merge/word/planDocument.ts';
import { theirsFromDocument } from '../../../../shared/merge/word/theirsFromDocument.ts';
import { anId } from '../../../builders.ts';
import { plannedWorkshop } from '../../../documentBuilders.ts';

const records = plannedWorkshop(3);
const part = planPartOf(records, anId(40)) as PlanPart;
const nobody = { format: null, workshop: null, workplan: null, moment: null, packet: null };

function row(cells: readonly string[], id?: ActivityId): DocumentRow {
  return {
    isHead: false,
    tags: id ? [`plenum:activity:${id}`] : [],
    bookmarks: [],
    cells: cells.map((text, at) => ({
      at,
      span: 1,
      isContinued: false,
      fill: '',
      bookmarks: [],
      paragraphs: [{ style: '', text }],
    })),
  };
}

const documentOf = (
  languages: string | null,
  ...tables: readonly (readonly DocumentRow[])[]
): PlanDocument => ({
  properties: { ...nobody, languages },
  tables: tables.map((rows) => ({ rows })),
  trackedChanges: 0,
});
const ids = [0, 1, 2].map((n) => anId<ActivityId>(1000 + n));
const [first, second, third] = ids.map((id) => part.activities.get(id)?.title.zh ?? '');

describe('the plan that a Word file tells', () => {
  const read = (document: PlanDocument, base: PlanPart | null = part) => {
    let next = 9000;
    return theirsFromDocument(document, base, part, records, () => anId(next++));
  };

  it('is found by the words of its heads where nothing hidden is left, and says its language by them', () => {
    const { theirs, unread } = read(
      documentOf(null, [
        row(['编号', '活动', '目标群体', '心得']),
        row(['1.1.1', first ?? '', '0名工人', '']),
        row(['1.2.1', second ?? '', '99名工人', '一切顺利']),
        row(['1.3.1', third ?? '', '20名工人', '']),
      ]),
    );
    expect(theirs.activities.get(ids[1] as ActivityId)?.target.quantity).toBe(99);
    expect(theirs.activities.get(ids[0] as ActivityId)).toEqual(part.activities.get(ids[0] as ActivityId));
    expect(unread).toEqual([{ place: '1.2.1 · 心得', text: '一切顺利' }]);
  });

  it('says nothing of a plan in a file that has another table only', () => {
    const risks = documentOf('zh', [
      row(['编号', '活动', '假设与风险']),
      row(['1.1.1', first ?? '', '']),
      row(['7.7.7', '无人认识', '风险很大']),
    ]);
    const { theirs, unread } = read(risks);
    expect(theirs).toEqual(part);
    expect(unread).toEqual([{ place: '7.7.7 无人认识', text: '7.7.7\n无人认识\n风险很大' }]);
  });

  it('without a base is what it changes in the plan as it is here', () => {
    const file = documentOf('zh', [
      row(['编号', '活动', '目标群体']),
      ...ids.map((id, n) =>
        row(
          [
            `1.${n + 1}.1`,
            n === 1 ? '新的说法' : (part.activities.get(id)?.title.zh ?? ''),
            `${n * 10}名工人`,
          ],
          id,
        ),
      ),
    ]);
    const { theirs } = read(file, null);
    const title = { en: part.activities.get(ids[1] as ActivityId)?.title.en, zh: '新的说法' };
    expect(theirs.activities.get(ids[1] as ActivityId)?.title).toEqual(title);
    expect([...theirs.activities.keys()]).toEqual(ids);
  });

  it('has the words of a row whose id nobody here knows as a new row', () => {
    const { theirs } = read(
      documentOf('zh', [
        row(['编号', '活动', '目标群体']),
        ...ids.map((id, n) => row([`1.${n + 1}.1`, part.activities.get(id)?.title.zh ?? '', ''], id)),
        row(['9.9.9', '别处的一行', ''], anId(77)),
      ]),
    );
    expect(theirs.activities.get(anId(9000))).toMatchObject({
      title: { en: '', zh: '别处的一行' },
      outputId: anId(82),
    });
  });
});
