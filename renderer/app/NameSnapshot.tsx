import { useState } from 'react';
import type { SnapshotId } from '../../shared/domain/snapshot.ts';
import { emptyText, overtyped } from '../../shared/domain/text.ts';
import { newId } from '../records/run.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTexts } from './i18n.ts';
import { perform } from './perform.ts';

type Props = {
  readonly label: string;
  readonly action: string;
  readonly cause: 'asked' | 'version';
  readonly onTaken?: (id: SnapshotId) => void;
};

/** Keeps the workshop as it is now, under a name; without one the time is its name. */
export function NameSnapshot({ label, action, cause, onTaken }: Props) {
  const { language } = useTexts();
  const [name, setName] = useState('');

  async function take() {
    const id = newId() as SnapshotId;
    const text = name.trim() === '' ? emptyText : overtyped(emptyText, language, name.trim());
    const at = new Date().toISOString();
    if (!(await perform('snapshots/take', { id, name: text, at, cause }))) return;
    setName('');
    onTaken?.(id);
  }

  return (
    <div className="flex items-end gap-2">
      <TextField
        label={label}
        isLabelHidden
        placeholder={label}
        maxLength={200}
        value={name}
        className="flex-1"
        onEdited={setName}
        onCommitted={() => void take()}
      />
      <Button label={action} onPressed={() => void take()} />
    </div>
  );
}
