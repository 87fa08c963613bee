import { useMemo } from 'react';
import { spokenTexts } from '../../shared/domain/wallBoard.ts';
import { fittingSize } from '../../shared/domain/wallText.ts';
import { sorted } from '../../shared/lib/order.ts';
import { workshopOf } from '../../shared/records/queries.ts';
import { datesText } from './dates.ts';
import { useAspect } from './useAspect.ts';
import { useSpoken } from './useSpoken.ts';
import { WelcomePartners } from './WelcomePartners.tsx';
import { secondTo, Words } from './Words.tsx';
import { useShown } from './wallStore.ts';

const sizes = [11, 10, 9, 8, 7, 6] as const;
/** Share of the width that the partners have. */
const partnersShare = 0.46;

/** What people see as they come in: what this is, where and when, and who is here. */
export function WelcomeView() {
  const workshop = useShown(workshopOf);
  const partners = useShown((records) => records.partners);
  const days = useShown((records) => records.days);
  const spoken = useSpoken();
  const aspect = useAspect();
  const dates = useMemo(() => datesText([...days.values()].map((day) => day.date)), [days]);
  const share = partners.size === 0 ? 1 : 1 - partnersShare;
  const room = { width: aspect * 100 * share - 16, height: 48 };
  const size = fittingSize(spokenTexts(workshop.title, spoken), room, sizes, secondTo);

  return (
    <main className="picture welcome" style={{ gridTemplateColumns: `${share * 100}% 1fr` }}>
      <div className="welcome-what">
        <p className="quiet">
          <Words text={workshop.programme} size={3.8} lines={1} />
        </p>
        <h1>
          <Words text={workshop.title} size={size} />
        </h1>
        <div className="welcome-when">
          <p>
            <Words text={workshop.place} size={4.2} lines={1} />
          </p>
          <p>
            <Words text={dates} size={4.2} lines={1} />
          </p>
        </div>
      </div>
      <WelcomePartners partners={sorted(partners.values())} hasBoth={spoken.length === 2} />
    </main>
  );
}
