import { type PhotoId, photoSide } from '../../../shared/domain/photo.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { t } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { call } from '../../records/bridge.ts';
import { newId } from '../../records/run.ts';
import { notify } from '../../ui/notify.ts';
import { scaledSize } from './scaledSize.ts';

const quality = 0.82;

export function isPhoto(file: File): boolean {
  return file.type.startsWith('image/');
}

/** Scales a photo down, keeps its bytes in the workshop file, and adds it to the session. Says so when it is none. */
export async function takePhoto(file: File, sessionId: SessionId): Promise<void> {
  const scaled = await scaledDown(file);
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

/** Always a JPEG on white: flipcharts have no transparent paper, and a file holds a hundred of them. */
async function scaledDown(file: File): Promise<{
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
} | null> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const { width, height } = scaledSize(bitmap, photoSide);
    const canvas = new OffscreenCanvas(width, height);
    const paper = canvas.getContext('2d');
    if (!paper) return null;
    paper.fillStyle = 'white';
    paper.fillRect(0, 0, width, height);
    paper.imageSmoothingQuality = 'high';
    paper.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
  } catch {
    return null;
  }
}
