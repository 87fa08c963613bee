import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { hoursOf, type Scale, topOf } from './agendaScale.ts';

type Props = { readonly scale: Scale };

/** The hours at the left, which stay in sight however far the days are scrolled. */
export function TimeRuler({ scale }: Props) {
  return (
    <div aria-hidden className="sticky left-0 z-30 w-14 shrink-0 self-start bg-ground">
      <div className="sticky top-0 z-10 h-15 border-b border-line-strong bg-ground" />
      <div className="relative mt-3" style={{ height: topOf(scale, scale.to) + 24 }}>
        {hoursOf(scale).map((hour) => (
          <span
            key={hour}
            className="absolute right-2 -translate-y-1/2 text-label text-quiet tabular-nums"
            style={{ top: topOf(scale, hour) }}
          >
            {formatTime(hour)}
          </span>
        ))}
      </div>
    </div>
  );
}
