import type { Partner } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { t } from '../../app/i18n.ts';
import { openState } from '../../records/recordsStore.ts';
import { languageNow } from './boardLanguage.ts';

/** The partner that a number key means; none for 0. */
export function partnerAt(digit: number): Partner | undefined {
  return digit === 0 ? undefined : sorted(openState().records.partners.values())[digit - 1];
}

export function nameOf(partner: Partner | undefined): string {
  return partner ? textIn(partner.name, languageNow()) : t('board.partner.none');
}
