import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  firstLayout,
  frozenColumns,
  mendedOrder,
  shownColumns,
  withMoved,
  withShown,
  withStepped,
  withWidth,
} from '../../../../../renderer/features/workplans/table/columnLayout.ts';
import { type PlanColumn, planColumns } from '../../../../../shared/domain/planColumn.ts';

const first = 'number title lead target quarters indicator budget payer evidence checks';
const said = (layout: typeof firstLayout) => shownColumns(layout).join(' ');
const column = fc.constantFrom(...planColumns);

describe('the columns of the table', () => {
  test('are at first those that a plan is drafted in', () => {
    expect(said(firstLayout)).toBe(first);
  });

  test('come back to their place when they are shown again', () => {
    const hidden = withShown(firstLayout, 'lead', false);
    expect(said(hidden)).toBe(first.replace(' lead', ''));
    expect(said(withShown(hidden, 'lead', true))).toBe(first);
    expect(withShown(firstLayout, 'title', false)).toBe(firstLayout);
  });

  test('move past their neighbours, those that are shown or all', () => {
    const shown = shownColumns(firstLayout);
    expect(said(withStepped(firstLayout, 'target', -1, shown))).toBe(
      first.replace('lead target', 'target lead'),
    );
    expect(said(withStepped(firstLayout, 'checks', -1, shown))).toBe(
      first.replace('evidence checks', 'checks evidence'),
    );
    expect(withStepped(firstLayout, 'checks', 1, shown)).toBe(firstLayout);
    const byAll = withStepped(firstLayout, 'lead', 1, firstLayout.order);
    expect(byAll.order.slice(2, 4)).toEqual(['supporting', 'lead']);
  });

  property.prop([column, fc.option(column)])(
    'are each there once, the frozen ones first, wherever one goes',
    (moved, before) => {
      const { order } = withMoved(firstLayout, moved, before);
      expect([...order].sort()).toEqual([...planColumns].sort());
      expect(order.slice(0, frozenColumns.length)).toEqual(frozenColumns);
    },
  );

  property.prop([fc.uniqueArray(column)])('remembered by another version are made whole', (remembered) => {
    const order = mendedOrder(remembered);
    expect([...order].sort()).toEqual([...planColumns].sort());
    const kept = (id: PlanColumn) => remembered.includes(id) && !frozenColumns.includes(id);
    expect(order.filter(kept)).toEqual(remembered.filter(kept));
  });

  test('of this version are remembered as they are', () => {
    expect(mendedOrder(planColumns)).toEqual(planColumns);
    expect(withWidth(firstLayout, 'lead', 200).widths).toEqual({ lead: 200 });
  });
});
