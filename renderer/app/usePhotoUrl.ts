import { useEffect, useState } from 'react';
import type { Photo } from '../../shared/domain/photo.ts';
import { call } from '../records/bridge.ts';

/** Where the page can load a photo from; null until it is there. */
export function usePhotoUrl({ blob, type }: Pick<Photo, 'blob' | 'type'>): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    void call('photo/read', { blob }).then((bytes) => {
      if (isGone || bytes === null) return;
      made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
      setUrl(made);
    });
    return () => {
      isGone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [blob, type]);
  return url;
}
