import { FileInput } from 'lucide-react';
import { useRef } from 'react';
import { t, useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { notify } from '../../ui/notify.ts';
import { type Cells, largestList, readList } from './readList.ts';

type Props = { readonly onRead: (cells: Cells) => void };

export function ImportButton({ onRead }: Props) {
  const texts = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.txt"
        aria-label={texts.t('participants.importFile')}
        className="hidden"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(file, onRead);
          // The same file, changed, can be chosen once more.
          currentTarget.value = '';
        }}
      />
      <Button
        icon={FileInput}
        label={texts.t('participants.import')}
        onPressed={() => input.current?.click()}
      />
    </>
  );
}

async function take(file: File, onRead: Props['onRead']): Promise<void> {
  if (file.size > largestList) return refuse('participants.tooLarge', file.name);
  try {
    const cells = await readList(file);
    const isEmpty = cells.every((row) => row.every((cell) => cell.trim() === ''));
    if (isEmpty) refuse('participants.nothingIn', file.name);
    else onRead(cells);
  } catch {
    refuse('participants.notRead', file.name);
  }
}

function refuse(
  reason: 'participants.tooLarge' | 'participants.nothingIn' | 'participants.notRead',
  name: string,
): void {
  notify({ kind: 'warning', title: t(reason, { name }) });
}
