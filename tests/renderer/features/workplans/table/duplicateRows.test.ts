import { expect, test } from 'vitest';
import { copyOf } from '../../../../../renderer/features/workplans/table/duplicateRows.ts';
import type { PartnerId } from '../../../../../shared/domain/partner.ts';
import { anActivity, anId } from '../../../../builders.ts';
import { activity } from './planTable.ts';

const [own, other] = [anId<PartnerId>(30), anId<PartnerId>(31)];
const source = anActivity({
  lead: { en: 'Li', zh: '李' },
  status: 'done',
  supporting: [
    { partnerId: own, isConfirmed: true },
    { partnerId: other, isConfirmed: true },
  ],
});

test('a copy takes what is planned and not how far it has come', () => {
  const { fields, sourceId, outputId } = copyOf(source, activity(9), null);
  expect(fields).toMatchObject({ title: source.title, lead: source.lead, supporting: source.supporting });
  for (const field of ['status', 'actual', 'accepted', 'id', 'order', 'illustrative', 'workplanId'])
    expect(fields).not.toHaveProperty(field);
  expect([sourceId, outputId]).toEqual([source.id, source.outputId]);
});

test('in the plan of another partner nobody has confirmed yet, and it does not support itself', () => {
  expect(copyOf(source, activity(9), own).fields.supporting).toEqual([
    { partnerId: other, isConfirmed: false },
  ]);
});
