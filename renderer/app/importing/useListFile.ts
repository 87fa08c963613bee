import { useEffect, useRef, useState } from 'react';
import { notify } from '../../ui/notify.ts';
import { t } from '../i18n.ts';
import type { Cells } from './listContent.ts';
import { readListFile } from './readListFile.ts';

export type ListFile = {
  /** What is being read now, by its name; null while nothing is. */
  readonly reading: string | null;
  readonly read: (file: File) => void;
  readonly cancel: () => void;
};

/** Reads the lists that a person chooses or drops, the last one chosen; of a file that gives none it says why and what to do. */
export function useListFile(onRead: (cells: Cells, name: string) => void): ListFile {
  const [reading, setReading] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);

  function cancel() {
    running.current?.abort();
    running.current = null;
    setReading(null);
  }

  async function read(file: File) {
    cancel();
    const own = new AbortController();
    running.current = own;
    setReading(file.name);
    const content = await readListFile(file, own.signal);
    if (content === null) return;
    setReading(null);
    if (content.kind === 'cells') onRead(content.cells, file.name);
    else {
      const { problem } = content;
      notify({
        kind: 'warning',
        id: 'list-file',
        title: t(`listFile.problem.${problem}.title`, { name: file.name }),
        text: t(`listFile.problem.${problem}.text`),
      });
    }
  }

  useEffect(() => () => running.current?.abort(), []);
  return { reading, read: (file) => void read(file), cancel };
}
