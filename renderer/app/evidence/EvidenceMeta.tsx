import { SquareParking } from 'lucide-react';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useTexts } from '../i18n.ts';
import { kindColour } from '../kindColour.ts';
import { PartnerMark } from '../PartnerMark.tsx';
import { sessionName } from '../sessionName.ts';
import { formatDay } from './formatDay.ts';
import { useSessionTimes } from './useSessionTimes.ts';

type Props = {
  /** Null where it has been said just above. */
  readonly sessionId: SessionId | null;
  readonly votes: number;
  readonly partnerId?: PartnerId | null;
  readonly first?: string;
  readonly isParked?: boolean;
};

/** Who said it, in which session, when, and how many votes it got. */
export function EvidenceMeta({ sessionId, votes, partnerId = null, first, isParked = false }: Props) {
  const { t, language } = useTexts();
  const session = useRecords((records) => (sessionId === null ? undefined : records.sessions.get(sessionId)));
  const partner = useRecords((records) => (partnerId === null ? undefined : records.partners.get(partnerId)));
  const times = useSessionTimes();
  const time = sessionId === null ? undefined : times.get(sessionId);
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-label text-quiet tabular-nums">
      {partner && (
        <span className="flex items-center gap-1">
          <PartnerMark partner={partner} size="small" isNamed />
          {textIn(partner.name, language)}
        </span>
      )}
      {first !== undefined && <span>{first}</span>}
      {votes > 0 && (
        <span className="font-semibold text-ink">{t('planEvidence.votes', { count: votes })}</span>
      )}
      {session && (
        <span className="flex items-center gap-1">
          <ColourDot colour={kindColour(session.kind)} />
          {sessionName(t, session, language)}
        </span>
      )}
      {time && <span>{`${formatDay(time.day.date, language)} ${formatTime(time.start)}`}</span>}
      {isParked && (
        <span className="flex items-center gap-1">
          <Icon of={SquareParking} size={14} />
          {t('planEvidence.parked')}
        </span>
      )}
    </p>
  );
}
