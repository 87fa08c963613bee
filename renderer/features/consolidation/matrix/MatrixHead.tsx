import type { PartnerId } from '../../../../shared/domain/partner.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { useShownRecords } from '../consolidated.ts';

type Props = { readonly partnerIds: readonly PartnerId[] };

const headStyle = 'sticky top-0 z-20 border-b border-line-strong bg-ground px-2 py-2 text-label font-normal';

/** A column for each partner, after that of all together. */
export function MatrixHead({ partnerIds }: Props) {
  const { t, language } = useTexts();
  const { partners } = useShownRecords();
  return (
    <thead>
      <tr>
        <th scope="col" className={`${headStyle} left-0 z-30 w-72 pl-6 text-left align-bottom text-quiet`}>
          {t('consolidation.matrix.line')}
        </th>
        <th scope="col" className={`${headStyle} border-r border-line text-right align-bottom font-medium`}>
          {t('consolidation.all')}
        </th>
        {partnerIds.map((id) => {
          const partner = partners.get(id);
          if (!partner) return null;
          const name = textIn(partner.name, language);
          return (
            <th key={id} scope="col" className={`${headStyle} align-bottom`}>
              <span className="flex flex-col items-end gap-1 text-right">
                <PartnerMark partner={partner} isNamed />
                <span title={name} className="line-clamp-2 max-w-28">
                  {name}
                </span>
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
