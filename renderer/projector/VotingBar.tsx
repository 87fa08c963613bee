import type { Partner } from '../../shared/domain/partner.ts';
import type { Share } from '../../shared/domain/tally.ts';
import { markFill } from '../ui/colours.ts';
import { PartnerChip } from './PartnerChip.tsx';
import { useShown } from './wallStore.ts';

type Props = { readonly shares: readonly Share[]; readonly total: number; readonly most: number };

/** More dots than these on the longest bar would be no dots any more. */
const mostDots = 24;
/** Up to these each dot is large enough for the letters of its partner. */
const mostMarked = 11;

/** A bar of dots, or of bands where there are too many to count; with the marks where they fit. */
export function VotingBar({ shares, total, most }: Props) {
  const partners = useShown((records) => records.partners);
  const partnerOf = (partnerId: Share['partnerId']) =>
    partnerId === null ? undefined : partners.get(partnerId);
  if (most > mostDots) {
    return (
      <span className="bar" style={{ width: `${(100 * total) / most}%` }}>
        {shares.map(({ partnerId, count }) => {
          const partner = partnerOf(partnerId);
          return (
            <span
              key={partnerId ?? ''}
              className="band"
              style={{ flexGrow: count, background: fillOf(partner) }}
            >
              {partner && count / most > 0.08 && <PartnerChip partner={partner} />}
            </span>
          );
        })}
      </span>
    );
  }
  return (
    <span className="bar">
      {shares.flatMap(({ partnerId, count }) =>
        Array.from({ length: count }, (_, index) => {
          const partner = partnerOf(partnerId);
          return (
            <span
              key={`${partnerId ?? ''} ${index}`}
              className="vote"
              style={{ background: fillOf(partner), flexBasis: `min(6.6vh, ${100 / most}%)` }}
            >
              {partner && most <= mostMarked && <PartnerChip partner={partner} />}
            </span>
          );
        }),
      )}
    </span>
  );
}

function fillOf(partner: Partner | undefined): string {
  return partner ? markFill(partner.colour) : 'var(--color-line-strong)';
}
