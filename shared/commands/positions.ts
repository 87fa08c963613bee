import { z } from 'zod';
import { type PositionId, positionSchema, stands } from '../domain/position.ts';
import { fieldsOfLine, lineOf, sameLine, strategyLineSchema } from '../domain/strategyLine.ts';
import { emptyText, textSchema } from '../domain/text.ts';
import { idSchema } from '../lib/id.ts';
import { where } from '../records/queries.ts';
import { isLineThere } from '../records/strategy.ts';
import { change, command, missing, refuse } from './command.ts';
import { missingLine } from './strategyLines.ts';

const partnerId = positionSchema.unwrap().shape.partnerId;

/**
 * Where partners stand on a line: several at once when the room agrees. The id is that of a position that is not there
 * yet; a partner that has one keeps it. Without a text the one it has stays.
 */
export const takePositions = command(
  'positions/take',
  z.strictObject({
    line: strategyLineSchema,
    stand: z.enum(stands),
    text: textSchema.optional(),
    partners: z
      .array(z.strictObject({ id: idSchema<PositionId>(), partnerId }).readonly())
      .min(1)
      .max(1000)
      .readonly(),
  }),
  (records, { line, stand, text, partners }) => {
    if (!isLineThere(records, line)) return missingLine(line);
    if (partners.some((each) => !records.partners.has(each.partnerId))) return missing('partners');
    const ids = new Set(partners.map(({ partnerId: partner }) => partner));
    if (ids.size < partners.length) return refuse({ kind: 'bad-input', field: 'partners' });
    const known = new Map(
      where(records.positions, (position) => sameLine(lineOf(position), line)).map((position) => [
        position.partnerId,
        position,
      ]),
    );
    const fresh = partners.filter(({ partnerId: partner }) => !known.has(partner));
    const isTaken = fresh.some(({ id }) => records.positions.has(id));
    if (isTaken || new Set(fresh.map(({ id }) => id)).size < fresh.length)
      return refuse({ kind: 'already-exists' });
    return change(records, (edit) => {
      for (const { id, partnerId: partner } of partners) {
        const had = known.get(partner);
        if (had) edit.patch('positions', had.id, { stand, text: text ?? had.text, illustrative: false });
        else
          edit.put('positions', {
            id,
            partnerId: partner,
            ...fieldsOfLine(line),
            stand,
            text: text ?? emptyText,
            illustrative: false,
          });
      }
    });
  },
);

/** The partner has not said yet, after all. */
export const withdrawPosition = command(
  'positions/withdraw',
  z.strictObject({ id: idSchema<PositionId>() }),
  (records, { id }) => {
    if (!records.positions.has(id)) return missing('positions');
    return change(records, (edit) => edit.remove('positions', id));
  },
);
