import { workplanDocument } from '../../../../electron/documents/workplanDocument.ts';
import { readPlanDocument } from '../../../../electron/packets/word/readPlanDocument.ts';
import type { Activity } from '../../../../shared/domain/activity.ts';
import { numberPlan } from '../../../../shared/domain/numbering.ts';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import type { OutputId } from '../../../../shared/domain/strategy.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { equal } from '../../../../shared/lib/equal.ts';
import { sorted } from '../../../../shared/lib/order.ts';
import { type PlanPart, planPartOf } from '../../../../shared/merge/planPart.ts';
import type { PlanDocument } from '../../../../shared/merge/word/planDocument.ts';
import { type FromDocument, theirsFromDocument } from '../../../../shared/merge/word/theirsFromDocument.ts';
import { workplanOf } from '../../../../shared/records/queries.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { workplanReport } from '../../../../shared/reports/workplanReport.ts';
import { anId } from '../../../builders.ts';

export type Spoken = Language | 'both';
export const spoken: readonly Spoken[] = ['en', 'zh', 'both'];

export function exported(records: Records, partner: PartnerId, language: Spoken): Uint8Array {
  const report = (each: Language) => workplanReport(records, partner, each, '2017-11-22');
  return workplanDocument(
    report(language === 'both' ? 'en' : language),
    language === 'both' ? report('zh') : null,
    null,
  );
}

export function planOf(records: Records, partner: PartnerId): PlanPart {
  const plan = workplanOf(records, partner);
  const part = plan && planPartOf(records, plan.id);
  if (!part) throw new Error('the partner has no plan');
  return part;
}

export function documentOf(bytes: Uint8Array): PlanDocument {
  const document = readPlanDocument(bytes);
  if ('kind' in document) throw new Error(`not read: ${JSON.stringify(document)}`);
  return document;
}

/** New rows have the ids of 9000, 9001 and so on. */
export function readBack(bytes: Uint8Array, records: Records, partner: PartnerId): FromDocument {
  const part = planOf(records, partner);
  let next = 9000;
  return theirsFromDocument(documentOf(bytes), part, part, records, () => anId(next++));
}

/** The fields in which rows differ, by the number that they had; what was taken away and what came is told by its title. */
export function changesOf({ theirs }: FromDocument, base: PlanPart, records: Records): Changes {
  const numbers = new Map<string, string>(
    numberPlan(records, base.workplan.id).map(({ number, record }) => [record.id, number]),
  );
  const edited: Record<string, Partial<Activity>> = {};
  for (const [id, row] of theirs.activities) {
    const was = base.activities.get(id);
    if (!was) continue;
    const fields = Object.entries(row).filter(
      ([field, value]) => !equal(value, was[field as keyof Activity]),
    );
    if (fields.length > 0) edited[numbers.get(id) ?? ''] = Object.fromEntries(fields);
  }
  return {
    edited,
    added: [...theirs.activities.values()].filter(({ id }) => !base.activities.has(id)),
    removed: [...base.activities.keys()]
      .filter((id) => !theirs.activities.has(id))
      .map((id) => numbers.get(id) ?? ''),
  };
}

export type Changes = {
  readonly edited: Readonly<Record<string, Partial<Activity>>>;
  readonly added: readonly Activity[];
  readonly removed: readonly string[];
};

/** The titles of the rows of an output, in their order. */
export function titlesUnder({ theirs }: FromDocument, outputId: OutputId): readonly string[] {
  const own = [...theirs.activities.values()].filter((row) => row.outputId === outputId);
  return sorted(own).map(({ title }) => title.en || title.zh);
}
