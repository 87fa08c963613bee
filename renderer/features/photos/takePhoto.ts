import { type PhotoId, photoSide } from '../../../shared/domain/photo.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { t } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { scaledImage } from '../../app/scaledImage.ts';
import { call } from '../../records/bridge.ts';
import { newId } from '../../records/run.ts';
import { notify } from '../../ui/notify.ts';

const quality = 0.82;

export function isPhoto(file: File): boolean {
  return file.type.startsWith('image/');
}

/** Scales a photo down, keeps its bytes in the workshop file, and adds it to the session. Says so when it is none. */
export async function takePhoto(file: File, sessionId: SessionId): Promise<void> {
  // Flipcharts have no transparent paper, and a file holds a hundred of them.
  const scaled = await scaledImage(file, { most: photoSide, type: 'image/jpeg', quality });
  if (!scaled) return say('photos.notRead', file);
  const kept = await call('photo/keep', { bytes: scaled.bytes });
  if (kept.kind === 'failed') return say('photos.notKept', file);
  await perform('photos/add', {
    id: newId() as PhotoId,
    sessionId,
    clusterId: null,
    caption: emptyText,
    blob: kept.blob,
    type: 'image/jpeg',
    width: scaled.width,
    height: scaled.height,
  });
}

function say(reason: 'photos.notRead' | 'photos.notKept', file: File): void {
  notify({ kind: 'warning', title: t(reason, { name: file.name }) });
}
