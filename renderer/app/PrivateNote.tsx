import { EyeOff } from 'lucide-react';
import type { SessionId } from '../../shared/domain/session.ts';
import { useRecords } from '../records/recordsStore.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTexts } from './i18n.ts';
import { perform } from './perform.ts';
import { useGesture } from './useGesture.ts';

type Props = { readonly sessionId: SessionId; readonly lines?: number; readonly className?: string };

/** What the facilitator notes down for themselves: kept at every keystroke, and looking like nothing that others see. */
export function PrivateNote({ sessionId, lines = 4, className }: Props) {
  const { t } = useTexts();
  const note = useRecords((records) => records.privateNotes.get(sessionId)?.text ?? '');
  const { gesture, endGesture } = useGesture();

  return (
    <div
      className={classes('rounded border border-dashed border-line-strong bg-sunken p-2', className)}
      onBlur={endGesture}
    >
      <p className="flex items-center gap-1.5 text-label font-medium text-quiet">
        <Icon of={EyeOff} size={14} />
        {t('privateNote.title')}
      </p>
      <p className="pb-1.5 text-label text-quiet">{t('privateNote.hint')}</p>
      <TextField
        key={sessionId}
        label={t('privateNote.title')}
        isLabelHidden
        lines={lines}
        maxLength={100_000}
        value={note}
        placeholder={t('privateNote.placeholder')}
        onEdited={(text) => void perform('private-notes/write', { id: sessionId, text }, gesture())}
      />
    </div>
  );
}
