import { useEffect } from 'react';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { addFileTaker } from '../../../app/fileTakers.ts';
import { isTyping } from '../../../ui/isTyping.ts';
import { isPicture, takeLogo } from './takeLogo.ts';

/** A picture that is dropped or pasted anywhere while the document of a plan is open is its logo. */
export function useLogoIntake(id: WorkplanId): void {
  useEffect(() => {
    const take = (pictures: readonly File[]): boolean => {
      const [first] = pictures;
      if (first) void takeLogo(first, id);
      return first !== undefined;
    };
    const stop = addFileTaker((files) => {
      take(files.filter(isPicture));
      return files.filter((file) => !isPicture(file));
    });
    const onPaste = (event: ClipboardEvent): void => {
      const pictures = [...(event.clipboardData?.files ?? [])].filter(isPicture);
      // A copied text may bring its picture along: into a field goes the text.
      if (isTyping(event.target) && event.clipboardData?.getData('text/plain')) return;
      if (take(pictures)) event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => {
      stop();
      document.removeEventListener('paste', onPaste);
    };
  }, [id]);
}
