import { useMemo, useState } from 'react';
import type { Partner, PartnerId } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { countBy } from '../../../shared/lib/countBy.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { activityCounts } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { useRowFocus } from '../../app/useRowFocus.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';

export type PartnerActions = {
  readonly step: (id: PartnerId, by: -1 | 1) => void;
  readonly remove: (id: PartnerId) => void;
};

export function usePartners() {
  const { t, language } = useTexts();
  const byId = useRecords((records) => records.partners);
  const cards = useRecords((records) => records.cards);
  const workplans = useRecords((records) => records.workplans);
  const activities = useRecords((records) => records.activities);
  const { within, focusRow } = useRowFocus();

  const partners = useMemo(() => sorted(byId.values()), [byId]);
  const cardCounts = useMemo(() => countBy(cards.values(), (card) => card.partnerId), [cards]);
  const counts = useMemo(() => activityCounts({ workplans, activities }), [workplans, activities]);

  const [actions] = useState<PartnerActions>(() => ({
    step: (id, by) => {
      const ids = idsNow();
      const at = ids.indexOf(id) + by;
      if (at < 0 || at >= ids.length) return;
      focusRow(id);
      void perform('partners/move', { id, before: ids[by === 1 ? at + 1 : at] ?? null });
    },
    remove: (id) => {
      const ids = idsNow();
      const at = ids.indexOf(id);
      const next = ids[at + 1] ?? ids[at - 1];
      if (next) focusRow(next);
      void perform('partners/remove', { id });
    },
  }));

  function nameOf(id: string): string {
    const partner = byId.get(id as PartnerId);
    return partner ? nameIn(partner) : t('partners.list');
  }

  function nameIn(partner: Partner): string {
    return textIn(partner.name, language) || partner.mark;
  }

  return { partners, cardCounts, activityCounts: counts, nameOf, actions, within };
}

function idsNow(): readonly PartnerId[] {
  return sorted(openState().records.partners.values()).map(({ id }) => id);
}
