import { useEffect, useState } from 'react';
import { call, pathOf } from '../records/bridge.ts';
import { notify } from '../ui/notify.ts';
import { offerFiles } from './fileTakers.ts';
import { t } from './i18n.ts';
import { opening } from './opening.ts';

/** Takes files that are dropped anywhere on the window; answers whether some are held over it now. */
export function useFileDrop(): boolean {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;

    // Both are needed: without them the window would leave the page and show the file itself.
    window.addEventListener(
      'dragover',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(false);
        void takeFiles([...event.dataTransfer.files]);
      },
      { signal },
    );
    // Leaving an element for the one inside it has a related target; leaving the window has none.
    window.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? setOver(false), { signal });
    return () => listening.abort();
  }, []);

  return isOver;
}

async function takeFiles(files: readonly File[]): Promise<void> {
  const left = offerFiles(files.filter((file) => !isWorkshop(file)));
  const workshops = [...files.filter(isWorkshop), ...left.filter(isPacket)];
  const other = left.find((file) => !isPacket(file));
  if (other) notify({ kind: 'warning', title: t('home.dropped', { name: other.name }), id: 'dropped' });
  for (const file of workshops) {
    const path = pathOf(file);
    if (path !== '') await opening(call('workshop/open', { file: path }));
    // Out of a mail program, say: there is nothing on disk yet.
    else notify({ kind: 'warning', title: t('home.droppedLoose', { name: file.name }), id: 'dropped' });
  }
}

function isWorkshop(file: File): boolean {
  return file.name.toLowerCase().endsWith('.plenum');
}

/** A packet is opened like a workshop where no place takes it. */
function isPacket(file: File): boolean {
  return file.name.toLowerCase().endsWith('.plenum-packet');
}
