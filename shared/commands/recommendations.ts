import { z } from 'zod';
import {
  type RecommendationId,
  recommendationFields,
  recommendationSchema,
  unanswered,
} from '../domain/recommendation.ts';
import { type StrategyLine, sameLine } from '../domain/strategyLine.ts';
import { fieldsOf, given } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keysBefore } from '../lib/order.ts';
import { change, command, missing, refuse } from './command.ts';
import { takeNumber } from './numbers.ts';

const recommendationId = idSchema<RecommendationId>();
const ids = z.array(recommendationId).min(1).max(1000).readonly();

/** One that is typed or a list that is pasted or imported: one command. */
const rows = z
  .array(
    z
      .strictObject({ id: recommendationId, fields: fieldsOf(recommendationSchema, recommendationFields) })
      .readonly(),
  )
  .min(1)
  .max(1000)
  .readonly();

export const addRecommendations = command(
  'recommendations/add',
  z.strictObject({ before: recommendationId.nullable(), rows }),
  (records, { before, rows: added }) => {
    const known = new Set(added.map(({ id }) => id));
    if (known.size < added.length || added.some(({ id }) => records.recommendations.has(id)))
      return refuse({ kind: 'already-exists' });
    const keys = keysBefore([...records.recommendations.values()], before, added.length);
    return change(records, (edit) =>
      added.forEach(({ id, fields }, index) =>
        edit.put('recommendations', {
          ...unanswered,
          ...given(fields),
          answeredBy: distinctLines(fields.answeredBy ?? []),
          id,
          number: takeNumber(edit, 'recommendations'),
          order: keys[index] ?? '',
          illustrative: false,
        }),
      ),
    );
  },
);

export const editRecommendations = command(
  'recommendations/edit',
  z.strictObject({ rows }),
  (records, { rows: edited }) => {
    if (edited.some(({ id }) => !records.recommendations.has(id))) return missing('recommendations');
    return change(records, (edit) => {
      for (const { id, fields } of edited) {
        const answeredBy = fields.answeredBy && distinctLines(fields.answeredBy);
        edit.patch('recommendations', id, { ...fields, answeredBy, illustrative: false });
      }
    });
  },
);

/** All of them to one place, in the given order. */
export const moveRecommendations = command(
  'recommendations/move',
  z.strictObject({ ids, before: recommendationId.nullable() }),
  (records, { ids: moved, before }) => {
    if (moved.some((id) => !records.recommendations.has(id))) return missing('recommendations');
    const moving = new Set(moved);
    if (moving.size < moved.length) return refuse({ kind: 'bad-input', field: 'ids' });
    if (before !== null && moving.has(before)) return change(records, () => {});
    const keys = keysBefore([...records.recommendations.values()], before, moved.length, moving);
    return change(records, (edit) =>
      moved.forEach((id, index) => edit.patch('recommendations', id, { order: keys[index] })),
    );
  },
);

export const removeRecommendations = command(
  'recommendations/remove',
  z.strictObject({ ids }),
  (records, { ids: removed }) => {
    if (removed.some((id) => !records.recommendations.has(id))) return missing('recommendations');
    return change(records, (edit) => {
      for (const id of removed) edit.remove('recommendations', id);
    });
  },
);

function distinctLines(lines: readonly StrategyLine[]): readonly StrategyLine[] {
  return lines.filter((line, index) => lines.findIndex((other) => sameLine(line, other)) === index);
}
