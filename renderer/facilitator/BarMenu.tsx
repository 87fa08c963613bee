import { Camera, Copy, FolderOpen, LayoutTemplate } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../app/i18n.ts';
import { SettingsMenu } from '../app/SettingsMenu.tsx';
import { useOrigin } from '../app/useOrigin.ts';
import { call } from '../records/bridge.ts';
import type { MenuEntry } from '../ui/menuEntry.ts';
import { notify } from '../ui/notify.ts';
import { SaveTemplate } from './SaveTemplate.tsx';

/** What is done with the file as a whole, and the settings. */
export function BarMenu() {
  const { t } = useTexts();
  const isCopy = useOrigin() !== null;
  const [isSavingTemplate, setSaving] = useState(false);

  async function saveCopy() {
    const answer = await call('workshop/copy');
    if (answer.kind === 'copied') notify({ kind: 'done', title: t('bar.copied', { file: answer.file }) });
    if (answer.kind === 'failed')
      notify({ kind: 'error', title: t('bar.copyFailed', { detail: answer.detail }) });
  }

  const entries: readonly MenuEntry[] = [
    { kind: 'choice', id: 'copy', icon: Copy, label: t('bar.copy'), onChosen: () => void saveCopy() },
    ...(isCopy
      ? []
      : [
          {
            kind: 'choice' as const,
            id: 'template',
            icon: LayoutTemplate,
            label: t('template.menu'),
            onChosen: () => setSaving(true),
          },
        ]),
    {
      kind: 'choice',
      id: 'snapshots',
      icon: Camera,
      label: t('snapshots.menu'),
      onChosen: () => {
        window.location.hash = '#/snapshots';
      },
    },
    {
      kind: 'choice',
      id: 'show',
      icon: FolderOpen,
      label: t('bar.show'),
      onChosen: () => void call('workshop/show'),
    },
    { kind: 'line', id: 'settings' },
  ];
  return (
    <>
      <SettingsMenu label={t('bar.more')} entries={entries} />
      {isSavingTemplate && <SaveTemplate onDismissed={() => setSaving(false)} />}
    </>
  );
}
