import { emptyText, type Text } from '../../../shared/domain/text.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import type { LineageTarget } from '../../../shared/records/lineage.ts';
import { referenceOfRecord } from '../../../shared/records/recordReference.ts';
import type { Records } from '../../../shared/records/tables.ts';

type Words = { readonly reference: string | null; readonly text: Text };

/** How a record is called, and what it says. */
export function wordsOf(records: Records, target: LineageTarget): Words {
  return { reference: referenceOfRecord(records, target), text: textOf(records, target) ?? emptyText };
}

function textOf(records: Records, target: LineageTarget): Text | undefined {
  switch (target.kind) {
    case 'card':
      return records.cards.get(target.id)?.text;
    case 'cluster':
      return records.clusters.get(target.id)?.title;
    case 'finding':
      return records.findings.get(target.id)?.statement;
    case 'recommendation':
      return records.recommendations.get(target.id)?.text;
    case 'objective':
      return records.objectives.get(target.id)?.title;
    case 'output':
      return records.outputs.get(target.id)?.title;
    case 'activity':
      return records.activities.get(target.id)?.title;
    case 'part': {
      const content = records.strategyParts.get(target.id)?.content;
      return content?.kind === 'heading' ? content.title : undefined;
    }
    default:
      return assertNever(target);
  }
}
