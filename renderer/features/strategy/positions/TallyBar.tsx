import { type Standing, standings } from '../../../../shared/domain/position.ts';
import type { StandTally } from '../../../../shared/records/positions.ts';

type Props = { readonly tally: StandTally };

const fills: Readonly<Record<Standing, string>> = {
  agreed: 'bg-green',
  reservation: 'bg-amber',
  notAgreed: 'bg-red',
  silent: 'bg-line',
};

/** How many stand where, to be seen at a glance; words for it stand beside it. */
export function TallyBar({ tally }: Props) {
  return (
    <span aria-hidden className="flex h-1.5 min-w-10 flex-1 gap-px overflow-hidden rounded-full">
      {standings.map(
        (standing) =>
          tally[standing] > 0 && (
            <span key={standing} className={fills[standing]} style={{ flexGrow: tally[standing] }} />
          ),
      )}
    </span>
  );
}
