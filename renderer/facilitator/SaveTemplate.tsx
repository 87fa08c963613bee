import { useState } from 'react';
import { emptyText, isBlank, overtyped, textFrom, textIn } from '../../shared/domain/text.ts';
import { workshopOf } from '../../shared/records/queries.ts';
import { useTexts } from '../app/i18n.ts';
import { call } from '../records/bridge.ts';
import { openState } from '../records/recordsStore.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { notify } from '../ui/notify.ts';
import { TextField } from '../ui/TextField.tsx';

type Props = { readonly onDismissed: () => void };

/** Asks under which name the frame of this workshop is kept on this computer. */
export function SaveTemplate({ onDismissed }: Props) {
  const { t, language } = useTexts();
  const [name, setName] = useState(() => workshopOf(openState().records).title);
  const [description, setDescription] = useState('');

  async function save() {
    const written = description.trim() === '' ? emptyText : textFrom(description.trim());
    const isSaved = await call('template/save', { name, description: written });
    const title = isSaved ? t('template.saved', { name: textIn(name, language) }) : t('template.notSaved');
    notify({ kind: isSaved ? 'done' : 'error', title });
    if (isSaved) onDismissed();
  }

  return (
    <Dialog
      title={t('template.title')}
      closeLabel={t('common.close')}
      isOpen
      onDismissed={onDismissed}
      actions={
        <>
          <Button label={t('common.cancel')} onPressed={onDismissed} />
          <Button
            variant="primary"
            label={t('template.save')}
            isDisabled={isBlank(name)}
            onPressed={() => void save()}
          />
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-body text-quiet">{t('template.what')}</p>
        <TextField
          label={t('template.name')}
          value={textIn(name, language)}
          maxLength={200}
          hasFocusFirst
          onEdited={(typed) => setName(overtyped(name, language, typed))}
          onCommitted={() => !isBlank(name) && void save()}
        />
        <TextField
          label={t('template.description')}
          value={description}
          maxLength={500}
          onEdited={setDescription}
        />
      </div>
    </Dialog>
  );
}
