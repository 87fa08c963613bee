import { numberPlan, numberStrategy } from '../domain/numbering.ts';
import type { RecordTarget } from '../domain/recordTarget.ts';
import { referenceOf } from '../domain/reference.ts';
import type { Records } from './tables.ts';

/** Where references stand in a text: `O1`, `O1.2`, `F-05`, `K-03`, `C-014`, `R-02`, as people write them. */
const pattern =
  /(?<![\p{L}\d._-])(?:O\d{1,2}(?:\.\d{1,2})?|[FKR]-\d{2,4}|C-\d{3,5})(?![\p{Script=Latin}\d])/gu;

export type FoundReference = { readonly start: number; readonly end: number; readonly reference: string };

/** Every reference that a text names, in its order. Whether something bears it is another question. */
export function referencesIn(text: string): readonly FoundReference[] {
  return [...text.matchAll(pattern)].map(({ index, 0: reference }) => ({
    start: index,
    end: index + reference.length,
    reference,
  }));
}

/** What bears each reference now. Activities are not among them: `1.2.3` is one of every partner. */
export function referencedRecords(records: Records): ReadonlyMap<string, RecordTarget> {
  const found = new Map<string, RecordTarget>();
  for (const { kind, number, record } of numberStrategy(records))
    found.set(number, { kind, id: record.id } as RecordTarget);
  for (const { id, number } of records.findings.values())
    found.set(referenceOf('findings', number), { kind: 'finding', id });
  for (const { id, number } of records.clusters.values())
    found.set(referenceOf('clusters', number), { kind: 'cluster', id });
  for (const { id, number } of records.cards.values())
    found.set(referenceOf('cards', number), { kind: 'card', id });
  for (const { id, number } of records.recommendations.values())
    found.set(referenceOf('recommendations', number), { kind: 'recommendation', id });
  return found;
}

/** How a record is called aloud now: `O1.2`, `F-05`, of an activity `1.2.3`; null for one that is gone or has none. */
export function referenceOfRecord(records: Records, target: RecordTarget): string | null {
  switch (target.kind) {
    case 'card': {
      const card = records.cards.get(target.id);
      return card ? referenceOf('cards', card.number) : null;
    }
    case 'cluster': {
      const cluster = records.clusters.get(target.id);
      return cluster ? referenceOf('clusters', cluster.number) : null;
    }
    case 'finding': {
      const finding = records.findings.get(target.id);
      return finding ? referenceOf('findings', finding.number) : null;
    }
    case 'recommendation': {
      const recommendation = records.recommendations.get(target.id);
      return recommendation ? referenceOf('recommendations', recommendation.number) : null;
    }
    case 'objective':
    case 'output':
      return numberStrategy(records).find(({ record }) => record.id === target.id)?.number ?? null;
    case 'activity': {
      const activity = records.activities.get(target.id);
      if (!activity) return null;
      return (
        numberPlan(records, activity.workplanId).find(({ record }) => record.id === target.id)?.number ?? null
      );
    }
    case 'session':
    case 'participant':
    case 'part':
      return null;
  }
}
