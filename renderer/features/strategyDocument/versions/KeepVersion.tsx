import { useState } from 'react';
import type { SnapshotId } from '../../../../shared/domain/snapshot.ts';
import { emptyText, overtyped } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { newId } from '../../../records/run.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';

/** Keeps the document, and all that its live blocks follow, under a name such as `Draft 2, to the partners`. */
export function KeepVersion() {
  const { t, language } = useTexts();
  const [name, setName] = useState('');

  async function keep() {
    const text = name.trim() === '' ? emptyText : overtyped(emptyText, language, name.trim());
    const id = newId() as SnapshotId;
    const at = new Date().toISOString();
    if (await perform('snapshots/take', { id, name: text, at, cause: 'version' })) setName('');
  }

  return (
    <div className="flex items-end gap-2">
      <TextField
        label={t('versions.name')}
        isLabelHidden
        placeholder={t('versions.name')}
        maxLength={200}
        value={name}
        className="flex-1"
        onEdited={setName}
        onCommitted={() => void keep()}
      />
      <Button label={t('versions.keep')} onPressed={() => void keep()} />
    </div>
  );
}
