import { z } from 'zod';
import { type IndicatorId, indicatorFields, indicatorSchema, unmeasured } from '../domain/indicator.ts';
import { fieldsOfLine, lineOf, strategyLineSchema } from '../domain/strategyLine.ts';
import { textSchema } from '../domain/text.ts';
import { fieldsOf, given } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { indicatorsOf, isLineThere } from '../records/strategy.ts';
import { change, command, missing, refuse } from './command.ts';
import { missingLine } from './strategyLines.ts';

const indicatorId = idSchema<IndicatorId>();

/** What it does not bring stays visibly empty. */
export const addIndicator = command(
  'indicators/add',
  z.strictObject({
    id: indicatorId,
    line: strategyLineSchema,
    title: textSchema,
    fields: fieldsOf(indicatorSchema, indicatorFields).optional(),
    before: indicatorId.nullable(),
  }),
  (records, { id, line, title, fields, before }) => {
    if (records.indicators.has(id)) return refuse({ kind: 'already-exists' });
    if (!isLineThere(records, line)) return missingLine(line);
    const order = keyBefore(indicatorsOf(records, line), before);
    return change(records, (edit) =>
      edit.put('indicators', {
        ...unmeasured,
        title,
        ...given(fields ?? {}),
        ...fieldsOfLine(line),
        id,
        order,
        illustrative: false,
      }),
    );
  },
);

export const editIndicator = command(
  'indicators/edit',
  z.strictObject({ id: indicatorId, fields: fieldsOf(indicatorSchema, indicatorFields) }),
  (records, { id, fields }) => {
    if (!records.indicators.has(id)) return missing('indicators');
    return change(records, (edit) => edit.patch('indicators', id, { ...fields, illustrative: false }));
  },
);

/** Within its line or to another one. */
export const moveIndicator = command(
  'indicators/move',
  z.strictObject({ id: indicatorId, line: strategyLineSchema, before: indicatorId.nullable() }),
  (records, { id, line, before }) => {
    const indicator = records.indicators.get(id);
    if (!indicator) return missing('indicators');
    if (!isLineThere(records, line)) return missingLine(line);
    const [order = indicator.order] =
      before === id ? [] : keysBefore(indicatorsOf(records, line), before, 1, new Set([id]));
    const place = before === id ? fieldsOfLine(lineOf(indicator)) : fieldsOfLine(line);
    return change(records, (edit) => edit.patch('indicators', id, { ...place, order }));
  },
);

export const removeIndicator = command(
  'indicators/remove',
  z.strictObject({ id: indicatorId }),
  (records, { id }) => {
    if (!records.indicators.has(id)) return missing('indicators');
    return change(records, (edit) => edit.remove('indicators', id));
  },
);
