import { CircleHelp } from 'lucide-react';
import type { Activity } from '../../../../shared/domain/activity.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { Spoken } from './spoken.ts';

type Props = { readonly supporting: Activity['supporting']; readonly spoken: Spoken };

/** Marks of the partners; a question mark in a circle stands behind one that has not confirmed. */
export function SupportCell({ supporting, spoken: { t, language, names } }: Props) {
  return (
    <span className="flex flex-wrap gap-x-2 gap-y-1">
      {supporting.map(({ partnerId, isConfirmed }) => {
        const partner = names.partners.find(({ id }) => id === partnerId);
        if (!partner) return null;
        const name = textIn(partner.name, language);
        const said = t(isConfirmed ? 'planCells.confirmed' : 'planCells.notConfirmed');
        return (
          <span
            key={partnerId}
            title={`${name}${t('planCells.between')}${said}`}
            className="inline-flex items-center gap-0.5"
          >
            <PartnerMark partner={partner} isNamed />
            <span className="sr-only">{`${name} ${said}`}</span>
            {!isConfirmed && (
              <span className="flex text-amber">
                <Icon of={CircleHelp} size={14} />
              </span>
            )}
          </span>
        );
      })}
    </span>
  );
}
