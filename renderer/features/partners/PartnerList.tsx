import type { Partner, PartnerId } from '../../../shared/domain/partner.ts';
import { useTexts } from '../../app/i18n.ts';
import type { DragItem } from '../../ui/drag/drop.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { columns } from './columns.ts';
import { PartnerRow } from './PartnerRow.tsx';
import type { PartnerActions } from './usePartners.ts';

type Props = {
  readonly partners: readonly Partner[];
  readonly cardCounts: ReadonlyMap<PartnerId, number>;
  readonly activityCounts: ReadonlyMap<PartnerId, number>;
  readonly nameOf: (id: string) => string;
  readonly actions: PartnerActions;
};

const accepts = (item: DragItem) => (item.kind === 'partner' ? 'inside' : null);

export function PartnerList({ partners, nameOf, ...rest }: Props) {
  const { t } = useTexts();
  const { nodeRef } = useDropTarget({ id: 'partners', kind: 'partners', accepts });
  return (
    <div>
      {/* Sighted people read the headings; each field says its own name to the rest. */}
      <div
        aria-hidden
        className={`${columns} border-b border-line-strong pb-1.5 text-label font-medium text-quiet`}
      >
        <span className="col-start-2">{t('partners.mark')}</span>
        <span>{t('partners.colour')}</span>
        <span>{t('partners.name.en')}</span>
        <span>{t('partners.name.zh')}</span>
        <span className="text-right">{t('partners.cards')}</span>
        <span className="text-right">{t('partners.activities')}</span>
      </div>
      <ul ref={nodeRef} aria-label={t('partners.list')}>
        {partners.map((partner) => (
          <PartnerRow
            key={partner.id}
            partner={partner}
            name={nameOf(partner.id)}
            cardCount={rest.cardCounts.get(partner.id) ?? 0}
            activityCount={rest.activityCounts.get(partner.id) ?? 0}
            actions={rest.actions}
          />
        ))}
      </ul>
    </div>
  );
}
