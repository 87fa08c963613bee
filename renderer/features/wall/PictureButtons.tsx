import {
  CalendarDays,
  CircleHelp,
  Hand,
  LayoutGrid,
  MessageSquare,
  MonitorOff,
  Presentation,
} from 'lucide-react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { hasBoard } from '../../../shared/domain/sessionKind.ts';
import type { WallView } from '../../../shared/domain/wall.ts';
import { votingsOfSession } from '../../../shared/records/queries.ts';
import { sessionOfView } from '../../../shared/records/wall.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { showOnWall } from '../../app/showOnWall.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import { ClusterChoice } from './ClusterChoice.tsx';
import { LineChoice } from './LineChoice.tsx';
import { messageDraft } from './messageDraft.ts';
import { PictureButton } from './PictureButton.tsx';

type Props = {
  readonly sessionId: SessionId;
  readonly view: WallView;
  readonly isBlank: boolean;
};

/** One button for each picture of the wall; the one that hangs there is pressed. */
export function PictureButtons({ sessionId, view, isBlank }: Props) {
  const { t } = useTexts();
  const session = useRecords((records) => records.sessions.get(sessionId));
  const shownSession = useRecords((records) => sessionOfView(records, view));
  const voting = useRecords((records) => votingsOfSession(records, sessionId).at(-1));
  if (!session) return null;
  const isHere = (kind: WallView['kind']): boolean =>
    !isBlank && view.kind === kind && (shownSession === null || shownSession === sessionId);
  return (
    <fieldset aria-label={t('wall.panel.views')} className="grid grid-cols-3 gap-1">
      <PictureButton
        icon={Presentation}
        label={t('wall.panel.welcome')}
        isPressed={isHere('welcome')}
        onPressed={() => showOnWall({ kind: 'welcome' })}
      />
      <PictureButton
        icon={CalendarDays}
        label={t('wall.panel.agenda')}
        isPressed={isHere('agenda')}
        onPressed={() => showOnWall({ kind: 'agenda', dayId: session.dayId })}
      />
      <PictureButton
        icon={CircleHelp}
        label={t('wall.panel.question')}
        isPressed={isHere('question')}
        onPressed={() => showOnWall({ kind: 'question', sessionId })}
      />
      <PictureButton
        icon={LayoutGrid}
        label={t('wall.panel.board')}
        isDisabled={!hasBoard(session.kind)}
        isPressed={isHere('board')}
        onPressed={() => showOnWall({ kind: 'board', sessionId })}
      />
      <ClusterChoice sessionId={sessionId} view={view} isBlank={isBlank} />
      <PictureButton
        icon={Hand}
        label={t('wall.panel.voting')}
        isDisabled={!voting}
        isPressed={isHere('voting')}
        onPressed={() => voting && showOnWall({ kind: 'voting', votingId: voting.id })}
      />
      <LineChoice view={view} isBlank={isBlank} />
      <PictureButton
        icon={MessageSquare}
        label={t('wall.panel.message')}
        isPressed={isHere('message')}
        onPressed={() => showOnWall({ kind: 'message', text: draftOfMessage() })}
      />
      <PictureButton
        icon={MonitorOff}
        label={t('wall.panel.blank')}
        shortcut="B"
        isPressed={isBlank}
        onPressed={() => void perform('wall/blank', { isBlank: !isBlank })}
      />
    </fieldset>
  );
}

function draftOfMessage(): string {
  return openState().records.drafts.get(messageDraft)?.text ?? '';
}
