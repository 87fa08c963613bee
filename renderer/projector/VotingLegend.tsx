import type { OptionTally } from '../../shared/domain/tally.ts';
import { sorted } from '../../shared/lib/order.ts';
import { PartnerChip } from './PartnerChip.tsx';
import { useShown } from './wallStore.ts';

type Props = { readonly rows: readonly OptionTally[] };

/** Whose colours the dots have, in the order in which each bar holds them: nobody has to go by colour alone. */
export function VotingLegend({ rows }: Props) {
  const partners = useShown((records) => records.partners);
  const voted = new Set(rows.flatMap(({ shares }) => shares.map(({ partnerId }) => partnerId)));
  return (
    <span className="legend">
      {sorted(partners.values())
        .filter(({ id }) => voted.has(id))
        .map((partner) => (
          <PartnerChip key={partner.id} partner={partner} />
        ))}
    </span>
  );
}
