import type { Session } from '../../../../shared/domain/session.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { formatDay } from '../../../app/evidence/formatDay.ts';
import { useSessionTimes } from '../../../app/evidence/useSessionTimes.ts';
import { useTexts } from '../../../app/i18n.ts';
import { kindColour } from '../../../app/kindColour.ts';
import { sessionName } from '../../../app/sessionName.ts';
import { ColourDot } from '../../../ui/ColourDot.tsx';

type Props = { readonly session: Session; readonly count: number };

/** The session in which the findings below were drawn, with its day and its question. */
export function SessionHeading({ session, count }: Props) {
  const { t, language } = useTexts();
  const day = useSessionTimes().get(session.id)?.day;
  const question = textIn(session.question, language);
  const facts = [...(day ? [formatDay(day.date, language)] : []), t('partnerCopy.findings.count', { count })];
  return (
    <header className="border-b border-line-strong pt-8 pb-2">
      <h3 className="flex items-baseline gap-2 text-section">
        <span className="self-center">
          <ColourDot colour={kindColour(session.kind)} />
        </span>
        <span className="min-w-0 flex-1">{sessionName(t, session, language)}</span>
        <span className="text-label font-normal text-quiet tabular-nums">
          {facts.join(t('findings.strength.and'))}
        </span>
      </h3>
      {question !== '' && <p className="pl-4.5 text-quiet">{question}</p>}
    </header>
  );
}
