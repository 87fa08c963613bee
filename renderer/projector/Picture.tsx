import type { WallView } from '../../shared/domain/wall.ts';
import { assertNever } from '../../shared/lib/assert.ts';
import { AgendaView } from './AgendaView.tsx';
import { BoardView } from './BoardView.tsx';
import { ClusterView } from './ClusterView.tsx';
import { MessageView } from './MessageView.tsx';
import { PositionView } from './PositionView.tsx';
import { QuestionView } from './QuestionView.tsx';
import { VotingView } from './VotingView.tsx';
import { WelcomeView } from './WelcomeView.tsx';

type Props = { readonly view: WallView };

export function Picture({ view }: Props) {
  switch (view.kind) {
    case 'welcome':
      return <WelcomeView />;
    case 'agenda':
      return <AgendaView dayId={view.dayId} page={view.page} />;
    case 'question':
      return <QuestionView sessionId={view.sessionId} />;
    case 'board':
      return <BoardView sessionId={view.sessionId} page={view.page} />;
    case 'cluster':
      return <ClusterView clusterId={view.clusterId} page={view.page} />;
    case 'voting':
      return <VotingView votingId={view.votingId} page={view.page} />;
    case 'position':
      return <PositionView line={view.line} page={view.page} />;
    case 'message':
      return <MessageView text={view.text} />;
    default:
      return assertNever(view);
  }
}
