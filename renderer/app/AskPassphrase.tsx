import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useAskedPassphrase } from './askPassphrase.ts';
import { useTexts } from './i18n.ts';

/** Asks for the passphrase of a packet, wherever it is opened or taken in. */
export function AskPassphrase() {
  const asked = useAskedPassphrase((state) => state.asked);
  // A second question for the same file starts with an empty field.
  return asked && <Question key={String(asked.isWrong)} {...asked} />;
}

type Props = NonNullable<ReturnType<typeof useAskedPassphrase.getState>['asked']>;

function Question({ name, isWrong, answer }: Props) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [isTouched, setTouched] = useState(false);
  const send = (): void => {
    if (typed !== '') answer(typed);
  };
  return (
    <Dialog
      title={t('packet.ask.title')}
      closeLabel={t('common.close')}
      size="small"
      isOpen
      onDismissed={() => answer(null)}
      actions={
        <>
          <Button label={t('common.cancel')} onPressed={() => answer(null)} />
          <Button variant="primary" label={t('packet.ask.open')} isDisabled={typed === ''} onPressed={send} />
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-quiet wrap-anywhere">{t('packet.ask.text', { name })}</p>
        <TextField
          label={t('passphrase.first')}
          isSecret
          hasFocusFirst
          maxLength={1000}
          value={typed}
          {...(isWrong && !isTouched && { error: t('packet.ask.wrong') })}
          onEdited={(text) => {
            setTyped(text);
            setTouched(true);
          }}
          onCommitted={send}
        />
      </div>
    </Dialog>
  );
}
