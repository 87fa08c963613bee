import { FileInput } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { notify } from '../../ui/notify.ts';
import { type Cells, largestList, readList } from './readList.ts';

/** Why a file gives no list. */
type Reason = 'tooLarge' | 'nothingIn' | 'notRead';

type Props = {
  readonly label: string;
  /** What the file holds: `List of participants (Excel or CSV)`. */
  readonly fileLabel: string;
  readonly sentenceFor: (reason: Reason, name: string) => string;
  readonly onRead: (cells: Cells) => void;
};

/** A list from an Excel workbook or a CSV file; a file that gives none is named with the reason. */
export function ImportButton({ label, fileLabel, sentenceFor, onRead }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.txt"
        aria-label={fileLabel}
        className="hidden"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(file, sentenceFor, onRead);
          // The same file, changed, can be chosen once more.
          currentTarget.value = '';
        }}
      />
      <Button icon={FileInput} label={label} onPressed={() => input.current?.click()} />
    </>
  );
}

async function take(file: File, sentenceFor: Props['sentenceFor'], onRead: Props['onRead']): Promise<void> {
  const refuse = (reason: Reason) => notify({ kind: 'warning', title: sentenceFor(reason, file.name) });
  if (file.size > largestList) return refuse('tooLarge');
  try {
    const cells = await readList(file);
    const isEmpty = cells.every((row) => row.every((cell) => cell.trim() === ''));
    if (isEmpty) refuse('nothingIn');
    else onRead(cells);
  } catch {
    refuse('notRead');
  }
}
