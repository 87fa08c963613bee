import { expect, test } from 'vitest';
import { evidenceDragId, evidenceOfDragId } from '../../../../renderer/app/evidence/evidenceDragId.ts';
import type { CardId } from '../../../../shared/domain/card.ts';
import type { ClusterId } from '../../../../shared/domain/cluster.ts';
import type { FindingId } from '../../../../shared/domain/finding.ts';
import { anId } from '../../../builders.ts';

test.each([
  { kind: 'finding', id: anId<FindingId>(1) },
  { kind: 'cluster', id: anId<ClusterId>(2) },
  { kind: 'card', id: anId<CardId>(3) },
] as const)('%o is found again by its name in a drag', (link) => {
  const dragId = evidenceDragId(link);
  expect(dragId).toBe(`evidence:${link.kind}:${link.id}`);
  expect(evidenceOfDragId(dragId)).toEqual(link);
});

test.each(['', anId(1), `evidence:activity:${anId(1)}`, 'evidence:card:1', `card:card:${anId(1)}`])(
  '%j is no evidence',
  (dragId) => {
    expect(evidenceOfDragId(dragId)).toBeNull();
  },
);
