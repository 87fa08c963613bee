import type { RecordTarget } from '../../../../shared/domain/recordTarget.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { referenceOfRecord } from '../../../../shared/records/recordReference.ts';
import type { Records } from '../../../../shared/records/tables.ts';

type Mention = { readonly kind: string; readonly id: string; readonly label: string };

/** What a mention leads to; a partner leads nowhere. */
export function targetOf({ kind, id }: Mention): RecordTarget | null {
  return kind === 'partner' ? null : ({ kind, id } as RecordTarget);
}

/** How the record is called now, or was when it was named and is gone since. */
export function labelOf(records: Records, mention: Mention): string {
  const target = targetOf(mention);
  return (target && referenceOfRecord(records, target)) ?? mention.label;
}

/** What the record says; null for one that is gone. */
export function wordsOf(records: Records, target: RecordTarget, language: Language): string | null {
  switch (target.kind) {
    case 'card':
      return said(records.cards.get(target.id)?.text, language);
    case 'cluster':
      return said(records.clusters.get(target.id)?.title, language);
    case 'finding':
      return said(records.findings.get(target.id)?.statement, language);
    case 'objective':
      return said(records.objectives.get(target.id)?.title, language);
    case 'output':
      return said(records.outputs.get(target.id)?.title, language);
    case 'activity':
      return said(records.activities.get(target.id)?.title, language);
    case 'recommendation':
      return said(records.recommendations.get(target.id)?.text, language);
    case 'session':
    case 'participant':
    case 'part':
      return null;
  }
}

function said(text: Parameters<typeof textIn>[0] | undefined, language: Language): string | null {
  return text ? textIn(text, language) : null;
}
