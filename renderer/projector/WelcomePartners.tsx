import type { Partner } from '../../shared/domain/partner.ts';
import { PartnerChip } from './PartnerChip.tsx';
import { Words } from './Words.tsx';

type Props = { readonly partners: readonly Partner[]; readonly hasBoth: boolean };

/** Rows that fit below each other, with names in both languages or in one. */
const mostRows = { both: 9, one: 12 } as const;

/** Who is here: the mark in the colour that every card of a partner has. Many partners stand in two columns. */
export function WelcomePartners({ partners, hasBoth }: Props) {
  if (partners.length === 0) return null;
  const rows = hasBoth ? mostRows.both : mostRows.one;
  const isDense = partners.length > rows;
  const isRoomy = !hasBoth && partners.length <= 9;
  return (
    <ul className="welcome-partners" data-dense={isDense}>
      {partners.slice(0, isDense ? 2 * rows : rows).map((partner) => (
        <li key={partner.id}>
          <PartnerChip partner={partner} />
          <span className="welcome-partner">
            <Words text={partner.name} size={hasBoth ? 3 : 3.6} secondSize={3} lines={isRoomy ? 2 : 1} />
          </span>
        </li>
      ))}
    </ul>
  );
}
