import type { Promised } from '../../../shared/records/programmeTargets.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { markFill } from '../../ui/colours.ts';

type Props = { readonly quantity: number; readonly promised: Promised };

/** A picture of the words above it: whose promises fill how much of the target, and its line where they go beyond. */
export function PromisedBar({ quantity, promised: { total, byPartner } }: Props) {
  const partners = useRecords((records) => records.partners);
  const whole = Math.max(total, quantity);
  return (
    <div aria-hidden className="relative h-1.5">
      <div className="flex h-full gap-px overflow-hidden rounded-full bg-line">
        {[...byPartner].map(([id, count]) => {
          const partner = partners.get(id);
          return (
            partner && (
              <span
                key={id}
                className="h-full shrink-0 transition-[width]"
                style={{ width: `${(100 * count) / whole}%`, background: markFill(partner.colour) }}
              />
            )
          );
        })}
      </div>
      {total > quantity && (
        <span
          className="absolute -inset-y-0.75 w-0.5 bg-ink"
          style={{ left: `${(100 * quantity) / whole}%` }}
        />
      )}
    </div>
  );
}
