import { z } from 'zod';
import { richTextSchema } from '../domain/richText.ts';
import {
  blockPartSchema,
  headingSchema,
  type PartContent,
  type StrategyPartId,
  strategyPartSchema,
} from '../domain/strategyPart.ts';
import { languages } from '../domain/text.ts';
import { fieldsOf, given } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keysBefore } from '../lib/order.ts';
import type { Records } from '../records/tables.ts';
import { change, command, type Decision, missing, refuse } from './command.ts';

const partId = idSchema<StrategyPartId>();
const ids = z.array(partId).min(1).max(1000).readonly();

/** One part, or the whole outline that a document starts from. */
export const addParts = command(
  'strategy-parts/add',
  z.strictObject({
    before: partId.nullable(),
    parts: z
      .array(z.strictObject({ id: partId, content: strategyPartSchema.unwrap().shape.content }).readonly())
      .min(1)
      .max(1000)
      .readonly(),
  }),
  (records, { before, parts }) => {
    const known = new Set(parts.map(({ id }) => id));
    if (known.size < parts.length || parts.some(({ id }) => records.strategyParts.has(id)))
      return refuse({ kind: 'already-exists' });
    const keys = keysBefore([...records.strategyParts.values()], before, parts.length);
    return change(records, (edit) =>
      parts.forEach(({ id, content }, index) =>
        edit.put('strategyParts', { id, content, order: keys[index] ?? '', illustrative: false }),
      ),
    );
  },
);

/** All of them to one place, in the given order: a chapter goes with what stands in it. */
export const moveParts = command(
  'strategy-parts/move',
  z.strictObject({ ids, before: partId.nullable() }),
  (records, { ids: moved, before }) => {
    if (moved.some((id) => !records.strategyParts.has(id))) return missing('strategyParts');
    const moving = new Set(moved);
    if (moving.size < moved.length) return refuse({ kind: 'bad-input', field: 'ids' });
    if (before !== null && moving.has(before)) return change(records, () => {});
    const keys = keysBefore([...records.strategyParts.values()], before, moved.length, moving);
    return change(records, (edit) =>
      moved.forEach((id, index) => edit.patch('strategyParts', id, { order: keys[index] })),
    );
  },
);

export const removeParts = command(
  'strategy-parts/remove',
  z.strictObject({ ids }),
  (records, { ids: removed }) => {
    if (removed.some((id) => !records.strategyParts.has(id))) return missing('strategyParts');
    return change(records, (edit) => {
      for (const id of removed) edit.remove('strategyParts', id);
    });
  },
);

export const editHeading = command(
  'strategy-parts/edit-heading',
  z.strictObject({ id: partId, fields: fieldsOf(headingSchema, ['title', 'level']) }),
  (records, { id, fields }) =>
    rewrite(records, id, 'heading', (content) => ({ ...content, ...given(fields) })),
);

/** In one language; the other one stays as it is. */
export const writeProse = command(
  'strategy-parts/write',
  z.strictObject({ id: partId, language: z.enum(languages), text: richTextSchema }),
  (records, { id, language, text }) =>
    rewrite(records, id, 'prose', (content) => ({ ...content, text: { ...content.text, [language]: text } })),
);

/** What a block shows and how it is called; null in `frozen` lets it follow the records again. */
export const editBlock = command(
  'strategy-parts/edit-block',
  z.strictObject({ id: partId, fields: fieldsOf(blockPartSchema, ['block', 'caption', 'frozen']) }),
  (records, { id, fields }) => rewrite(records, id, 'block', (content) => ({ ...content, ...given(fields) })),
);

type Of<K extends PartContent['kind']> = Extract<PartContent, { readonly kind: K }>;

function rewrite<K extends PartContent['kind']>(
  records: Records,
  id: StrategyPartId,
  kind: K,
  write: (content: Of<K>) => PartContent,
): Decision {
  const part = records.strategyParts.get(id);
  if (!part) return missing('strategyParts');
  if (part.content.kind !== kind) return refuse({ kind: 'bad-input', field: 'id' });
  const content = write(part.content as Of<K>);
  return change(records, (edit) => edit.patch('strategyParts', id, { content, illustrative: false }));
}
