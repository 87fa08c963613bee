import { useEffect } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { viewOf, wallOf } from '../../../shared/records/wall.ts';
import { useTexts } from '../../app/i18n.ts';
import { PageTurner } from '../../app/PageTurner.tsx';
import { perform } from '../../app/perform.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { MessageField } from './MessageField.tsx';
import { PictureButtons } from './PictureButtons.tsx';
import { WallSettings } from './WallSettings.tsx';

type Props = { readonly sessionId: SessionId };

/** What the room sees, and everything that it could see next. */
export function WallPanel({ sessionId }: Props) {
  const { t } = useTexts();
  const view = useRecords(viewOf);
  const isBlank = useRecords((records) => wallOf(records).isBlank);
  const isFollowing = useRecords((records) => wallOf(records).isFollowing);
  const exists = useRecords((records) => records.sessions.has(sessionId));

  const message = view.kind === 'message' ? view.text : null;

  useEffect(() => {
    if (isFollowing && exists) void perform('wall/follow', { sessionId });
  }, [isFollowing, exists, sessionId]);

  return (
    <div className="flex flex-col gap-2">
      {isBlank && (
        <output className="rounded bg-sunken px-2 py-1 text-label text-quiet">
          {t('wall.panel.isBlank')}
        </output>
      )}
      <PictureButtons sessionId={sessionId} view={view} isBlank={isBlank} />
      <PageTurner view={view} />
      {message !== null && <MessageField shown={message} />}
      <WallSettings />
    </div>
  );
}
