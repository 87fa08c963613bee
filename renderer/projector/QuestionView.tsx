import type { SessionId } from '../../shared/domain/session.ts';
import { isBlank } from '../../shared/domain/text.ts';
import { spokenTexts } from '../../shared/domain/wallBoard.ts';
import { fittingSize } from '../../shared/domain/wallText.ts';
import { Timer } from './Timer.tsx';
import { t } from './texts.ts';
import { useAspect } from './useAspect.ts';
import { useSpoken } from './useSpoken.ts';
import { secondTo, Words } from './Words.tsx';
import { useShown } from './wallStore.ts';

type Props = { readonly sessionId: SessionId };

const sizes = [12, 11, 10, 9, 8, 7, 6, 5, 4.2] as const;

/** What the room is asked, as large as it can be, and how long there is for it. */
export function QuestionView({ sessionId }: Props) {
  const session = useShown((records) => records.sessions.get(sessionId));
  const spoken = useSpoken();
  const aspect = useAspect();
  if (!session) return null;
  const asked = isBlank(session.question) ? session.title : session.question;
  const question = isBlank(asked) ? t('wall.untitled') : asked;
  const room = { width: aspect * 100 - 70, height: 64 };
  const size = fittingSize(spokenTexts(question, spoken), room, sizes, secondTo);
  return (
    <main className="picture question">
      {!isBlank(session.question) && (
        <p className="question-session quiet">
          <Words text={session.title} size={4} secondSize={3.2} lines={1} />
        </p>
      )}
      <h1>
        <Words text={question} size={size} />
      </h1>
      <Timer session={session} />
    </main>
  );
}
