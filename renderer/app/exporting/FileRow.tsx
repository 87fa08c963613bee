import {
  CircleCheck,
  CircleSlash,
  ExternalLink,
  FolderOpen,
  type LucideIcon,
  OctagonAlert,
  Pencil,
} from 'lucide-react';
import type { ExportedFile } from '../../../shared/protocol/answers.ts';
import { call } from '../../records/bridge.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { notify } from '../../ui/notify.ts';
import { useTexts } from '../i18n.ts';

type Props = { readonly file: ExportedFile; readonly canOpen: boolean };

const looks: Readonly<Record<ExportedFile['kind'], { readonly icon: LucideIcon; readonly colour: string }>> =
  {
    written: { icon: CircleCheck, colour: 'text-accent' },
    renamed: { icon: Pencil, colour: 'text-amber' },
    failed: { icon: OctagonAlert, colour: 'text-red' },
    cancelled: { icon: CircleSlash, colour: 'text-quiet' },
  };

/** What became of one file, and where it is. */
export function FileRow({ file, canOpen }: Props) {
  const { t } = useTexts();
  const { icon, colour } = looks[file.kind];
  const path = 'file' in file ? file.file : null;
  const name = path?.split(/[\\/]/u).at(-1) ?? file.name;

  function state(): string {
    switch (file.kind) {
      case 'written':
      case 'cancelled':
        return t(`export.file.${file.kind}`);
      case 'renamed':
        return t(`export.file.${file.because}`, { name: file.name });
      case 'failed':
        return t(`export.failure.${file.reason}`, { detail: file.detail });
    }
  }

  async function open(written: string): Promise<void> {
    if (await call('export/open', { file: written })) return;
    notify({ kind: 'warning', title: t('export.result.notOpened', { name }) });
  }

  return (
    <li className="flex items-center gap-2.5 py-1.5">
      <Icon of={icon} className={colour} />
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere" data-selectable>
          {name}
        </p>
        <p className="text-label text-quiet">{state()}</p>
      </div>
      {path !== null && (
        <>
          {canOpen && (
            <IconButton
              icon={ExternalLink}
              size="small"
              label={t('export.result.open', { name })}
              onPressed={() => void open(path)}
            />
          )}
          <IconButton
            icon={FolderOpen}
            size="small"
            label={t('export.result.revealOne', { name })}
            onPressed={() => void call('export/reveal', { file: path })}
          />
        </>
      )}
    </li>
  );
}
