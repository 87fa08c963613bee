import { useState } from 'react';
import type { SnapshotId } from '../../../shared/domain/snapshot.ts';
import { emptyText, overtyped } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { newId } from '../../records/run.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** Keeps the workshop as it is now, under a name; without one the time is its name. */
export function TakeSnapshot() {
  const { t, language } = useTexts();
  const [name, setName] = useState('');

  async function take() {
    const id = newId() as SnapshotId;
    const text = name.trim() === '' ? emptyText : overtyped(emptyText, language, name.trim());
    if (!(await perform('snapshots/take', { id, name: text, at: new Date().toISOString() }))) return;
    setName('');
    window.location.hash = `#/snapshots/${id}`;
  }

  return (
    <div className="flex items-end gap-2">
      <TextField
        label={t('snapshots.name')}
        isLabelHidden
        placeholder={t('snapshots.name')}
        maxLength={200}
        value={name}
        className="flex-1"
        onEdited={setName}
        onCommitted={() => void take()}
      />
      <Button label={t('snapshots.take')} onPressed={() => void take()} />
    </div>
  );
}
