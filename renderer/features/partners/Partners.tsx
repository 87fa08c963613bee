import { Users } from 'lucide-react';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { useTexts } from '../../app/i18n.ts';
import { listAnnouncements } from '../../app/listAnnouncements.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { PeopleTabs } from '../../app/PeopleTabs.tsx';
import { perform } from '../../app/perform.ts';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import { landsBefore } from '../../ui/drag/dropPlace.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { AddPartner } from './AddPartner.tsx';
import { PartnerList } from './PartnerList.tsx';
import { usePartners } from './usePartners.ts';

/** The organisations with a delegation in the room, in the order in which every table shows them. */
export function Partners() {
  const { t } = useTexts();
  const { partners, cardCounts, activityCounts, nameOf, actions, within } = usePartners();
  const ids = partners.map(({ id }) => id);

  return (
    <DragArea
      instructions={t('list.instructions')}
      roleDescription={t('list.role')}
      announcements={listAnnouncements(nameOf)}
      renderHeld={({ id }) => {
        const partner = partners.find((candidate) => candidate.id === id);
        if (!partner) return null;
        return (
          <div className="flex h-11 items-center gap-3 rounded border border-line-strong bg-raised px-3">
            <PartnerMark partner={partner} isNamed />
            <span className="truncate font-medium">{nameOf(id)}</span>
          </div>
        );
      }}
      onDropped={({ item, target, place }) => {
        const before = landsBefore(ids, item.id, { id: target.id, place }) as PartnerId | null;
        void perform('partners/move', { id: item.id as PartnerId, before });
      }}
    >
      <div ref={within} className="mx-auto flex max-w-6xl flex-col gap-6 px-8 pt-6 pb-16">
        <PeopleTabs />
        {partners.length === 0 ? (
          <EmptyState icon={Users} title={t('partners.empty.title')} text={t('partners.empty.text')} />
        ) : (
          <PartnerList
            partners={partners}
            cardCounts={cardCounts}
            activityCounts={activityCounts}
            nameOf={nameOf}
            actions={actions}
          />
        )}
        <AddPartner isFirst={partners.length === 0} />
      </div>
    </DragArea>
  );
}
