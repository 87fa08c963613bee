import { describe, expect, it } from 'vitest';
import {
  type ColumnId,
  cellText,
  type LineRow,
  partnerColumn,
  readPasted,
  rowsOf,
} from '../../../../renderer/features/strategy/positions/rows.ts';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import { lineStands } from '../../../../shared/records/positions.ts';
import { anId, anObjective, anOutput, aPartner, en, keyAt, recordsOf } from '../../../builders.ts';
import { aPosition } from '../../../strategyBuilders.ts';

const partners = [30, 31].map((n, at) =>
  aPartner({ id: anId<PartnerId>(n), order: keyAt(at), mark: `P${at}` }),
);
const records = recordsOf({
  partners,
  objectives: [anObjective()],
  outputs: [anOutput()],
  positions: [aPosition()],
});
const rows = rowsOf(lineStands(records)).filter(({ kind }) => kind !== 'development');
const columns: readonly ColumnId[] = ['line', 'said', ...partners.map(partnerColumn)];
const [first, second] = columns.slice(2) as [ColumnId, ColumnId];
const words = {
  agreed: 'Agreed',
  reservation: 'With reservation',
  notAgreed: 'Not agreed',
  silent: 'Not said yet',
};

function pasted(column: ColumnId, block: readonly (readonly string[])[]) {
  const [row] = rows;
  return readPasted({ row: row as LineRow, column }, block, rows, columns);
}

describe('positions pasted from a spreadsheet', () => {
  it('go from the cell down and to the right, with what is reserved', () => {
    const { changes, left } = pasted(first, [
      ['yes', 'With reservation: in 2018'],
      ['', 'no'],
    ]);
    expect(left).toEqual([]);
    expect(
      changes.map(([{ line, partnerId }, standing, text]) => [line.kind, partnerId, standing, text]),
    ).toEqual([
      ['objective', anId(30), 'agreed', undefined],
      ['objective', anId(31), 'reservation', en('in 2018')],
      ['output', anId(30), 'silent', undefined],
      ['output', anId(31), 'notAgreed', undefined],
    ]);
  });

  it('leave what is not understood, or has no row, to be told', () => {
    expect(pasted(second, [['perhaps'], ['no'], ['late']]).left).toEqual(['perhaps', 'late']);
  });

  it('are copied as they are pasted', () => {
    const [row] = rows;
    const text = cellText({ row: row as LineRow, column: first }, 'en', words);
    expect(text).toBe('With reservation: Only with a budget');
    expect(pasted(first, [[text]]).changes[0]?.slice(1)).toEqual(['reservation', en('Only with a budget')]);
  });
});
