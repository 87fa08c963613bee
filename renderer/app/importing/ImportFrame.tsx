import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useTexts } from '../i18n.ts';

type Props = {
  readonly title: string;
  /** The one press that brings it all in, with how many come. */
  readonly bringLabel: string;
  readonly isEmpty: boolean;
  readonly onBrought: () => void;
  readonly onDismissed: () => void;
  readonly children: ReactNode;
};

/** Around what a list would bring, shown before it does. */
export function ImportFrame({ title, bringLabel, isEmpty, onBrought, onDismissed, children }: Props) {
  const { t } = useTexts();
  return (
    <Dialog
      title={title}
      closeLabel={t('common.close')}
      isOpen
      size="large"
      onDismissed={onDismissed}
      actions={
        <>
          <Button label={t('common.cancel')} onPressed={onDismissed} />
          <Button
            variant="primary"
            label={bringLabel}
            isDisabled={isEmpty}
            onPressed={() => {
              onBrought();
              onDismissed();
            }}
          />
        </>
      }
    >
      {children}
    </Dialog>
  );
}
