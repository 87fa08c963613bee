import { photoTypes } from '../../../../shared/domain/photo.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { t } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { scaledImage } from '../../../app/scaledImage.ts';
import { call } from '../../../records/bridge.ts';
import { notify } from '../../../ui/notify.ts';

/** Twice what a printer needs for the width that a letterhead gives to a logo. */
const most = 1200;
const quality = 0.92;

export function isPicture(file: File): boolean {
  return file.type.startsWith('image/');
}

/** Keeps the bytes of a logo in the workshop file and gives it to the plan. Says so when it is no PNG or JPEG. */
export async function takeLogo(file: File, id: WorkplanId): Promise<void> {
  const type = photoTypes.find((each) => each === file.type);
  if (type === undefined) return say('planDocument.logo.otherType', file);
  // A transparent logo stays a PNG: it may stand on a coloured ground.
  const scaled = await scaledImage(file, { most, type, quality });
  if (!scaled) return say('planDocument.logo.notRead', file);
  const { bytes, width, height } = scaled;
  const kept = await call('photo/keep', { bytes });
  if (kept.kind === 'failed') return say('planDocument.logo.notKept', file);
  await perform('workplans/edit', { id, fields: { logo: { blob: kept.blob, type, width, height } } });
}

function say(
  reason: 'planDocument.logo.otherType' | 'planDocument.logo.notRead' | 'planDocument.logo.notKept',
  file: File,
): void {
  notify({ kind: 'warning', title: t(reason, { name: file.name }), id: 'logo' });
}
