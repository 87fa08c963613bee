import { numberStrategy } from '../../../../shared/domain/numbering.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { TimelineGroup } from '../../../../shared/records/consolidation/timeline.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { t } from '../../../app/i18n.ts';
import { lineTitle, partnerName } from '../names.ts';

/** `SAWS`, `O1 Safer workplaces`, or all partners. */
export function groupName(by: TimelineGroup['by'] | null, records: Records, language: Language): string {
  if (by === null) return t('consolidation.all');
  if (by.kind === 'partner') return partnerName(records, by.id, language);
  const row = numberStrategy(records).find(({ record }) => record.id === by.id);
  return row ? `${row.number} ${lineTitle(by, row.record.title, language)}` : '';
}
