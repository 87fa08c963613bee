import { FileInput, X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useTexts } from '../i18n.ts';
import type { Cells } from './listContent.ts';
import { type ListFile, useListFile } from './useListFile.ts';

type Props = {
  readonly label: string;
  /** What the file holds: `List of participants (Excel or CSV)`. */
  readonly fileLabel: string;
  readonly onRead: (cells: Cells) => void;
};

/** A list from an Excel workbook or a CSV file; a file that gives none is named with the reason. */
export function ImportButton({ onRead, ...rest }: Props) {
  return <ChooseListFile {...rest} file={useListFile(onRead)} />;
}

type ChooseProps = Omit<Props, 'onRead'> & { readonly file: ListFile };

/** The same where files come in by another way, too. */
export function ChooseListFile({ label, fileLabel, file }: ChooseProps) {
  const { t } = useTexts();
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
          const [chosen] = currentTarget.files ?? [];
          if (chosen) file.read(chosen);
          // The same file, changed, can be chosen once more.
          currentTarget.value = '';
        }}
      />
      <Button icon={FileInput} label={label} onPressed={() => input.current?.click()} />
      {file.reading !== null && (
        // A list that is read at once needs no word about it.
        <span className="flex min-w-0 items-center gap-2 text-quiet transition-opacity delay-300 starting:opacity-0">
          <output className="truncate">{t('listFile.reading', { name: file.reading })}</output>
          <Button icon={X} label={t('listFile.stop')} onPressed={file.cancel} />
        </span>
      )}
    </>
  );
}
