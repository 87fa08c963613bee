import type { Partner } from '../../shared/domain/partner.ts';
import { markFill, markText } from '../ui/colours.ts';

type Props = { readonly partner: Partner };

/** The letters by which the room knows a partner, on its colour. */
export function PartnerChip({ partner: { mark, colour } }: Props) {
  return (
    <span className="chip" style={{ background: markFill(colour), color: markText(colour) }}>
      {mark}
    </span>
  );
}
