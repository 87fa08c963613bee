import type { PhotoType } from '../../shared/domain/photo.ts';
import { scaledSize } from './scaledSize.ts';

export type ScaledImage = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};

type Wanted = {
  /** Of the longest side, in pixels. */
  readonly most: number;
  readonly type: PhotoType;
  /** From 0 to 1, of a JPEG. */
  readonly quality?: number;
};

/** A picture in the wanted type, scaled down where it is larger; null when the file is no picture. A JPEG lies on white. */
export async function scaledImage(file: Blob, { most, type, quality }: Wanted): Promise<ScaledImage | null> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const { width, height } = scaledSize(bitmap, most);
    const canvas = new OffscreenCanvas(width, height);
    const paper = canvas.getContext('2d');
    if (!paper) return null;
    if (type === 'image/jpeg') {
      paper.fillStyle = 'white';
      paper.fillRect(0, 0, width, height);
    }
    paper.imageSmoothingQuality = 'high';
    paper.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    const blob = await canvas.convertToBlob({ type, ...(quality === undefined ? {} : { quality }) });
    return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
  } catch {
    return null;
  }
}
