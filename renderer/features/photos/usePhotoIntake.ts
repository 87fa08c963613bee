import { useEffect } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { addFileTaker } from '../../app/fileTakers.ts';
import { isTyping } from '../../ui/isTyping.ts';
import { isPhoto, takePhoto } from './takePhoto.ts';

/** Photos that are dropped or pasted anywhere while a session is open belong to it. */
export function usePhotoIntake(sessionId: SessionId, onTaken: () => void): void {
  useEffect(() => {
    const take = (files: readonly File[]): void => {
      for (const photo of files) void takePhoto(photo, sessionId);
      if (files.length > 0) onTaken();
    };
    const stop = addFileTaker((files) => {
      take(files.filter(isPhoto));
      return files.filter((file) => !isPhoto(file));
    });
    const onPaste = (event: ClipboardEvent): void => {
      const photos = [...(event.clipboardData?.files ?? [])].filter(isPhoto);
      // A copied text may bring its picture along: into a field goes the text.
      if (photos.length === 0 || (isTyping(event.target) && event.clipboardData?.getData('text/plain')))
        return;
      event.preventDefault();
      take(photos);
    };
    document.addEventListener('paste', onPaste);
    return () => {
      stop();
      document.removeEventListener('paste', onPaste);
    };
  }, [sessionId, onTaken]);
}
