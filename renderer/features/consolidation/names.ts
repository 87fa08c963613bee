import type { ListItemId } from '../../../shared/domain/listItem.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { LineOfTree } from '../../../shared/domain/strategyLine.ts';
import { isBlank, type Language, type Text, textIn } from '../../../shared/domain/text.ts';
import type { CountedUnit } from '../../../shared/records/consolidation/units.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { t } from '../../app/i18n.ts';

export function partnerName({ partners }: Records, id: PartnerId, language: Language): string {
  const partner = partners.get(id);
  return partner ? textIn(partner.name, language) : '';
}

/** Its words, or that it has none yet. */
export function lineTitle({ kind }: LineOfTree, title: Text, language: Language): string {
  return isBlank(title) ? t(`workplans.untitled.${kind}`) : textIn(title, language);
}

export function activityTitle(title: Text, language: Language): string {
  return isBlank(title) ? t('workplans.untitled.activity') : textIn(title, language);
}

export function unitName({ unit }: CountedUnit, language: Language): string {
  return isBlank(unit) ? t('consolidation.noUnit') : textIn(unit, language);
}

export function listNames(
  { listItems }: Records,
  ids: readonly ListItemId[],
  language: Language,
): readonly string[] {
  return ids.flatMap((id) => {
    const item = listItems.get(id);
    return item ? [textIn(item.name, language)] : [];
  });
}
