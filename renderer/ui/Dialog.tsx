import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';

type Props = {
  readonly title: string;
  readonly closeLabel: string;
  readonly isOpen: boolean;
  readonly size?: 'small' | 'normal' | 'large';
  /** Closes by Esc and by a press outside; not while something runs that must be cancelled by name. */
  readonly isDismissable?: boolean;
  readonly children: ReactNode;
  /** Buttons, the one that is most likely wanted last. */
  readonly actions?: ReactNode;
  readonly onDismissed: () => void;
};

const widths = { small: 'w-96', normal: 'w-[36rem]', large: 'w-[56rem]' };

export function Dialog({
  title,
  isOpen,
  size = 'normal',
  isDismissable = true,
  onDismissed,
  ...rest
}: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      onOpenChange={(isStillOpen) => {
        if (!isStillOpen) onDismissed();
      }}
      className="fixed inset-0 z-50 flex items-center justify-center bg-backdrop p-6 transition-opacity data-entering:opacity-0 data-exiting:opacity-0"
    >
      <Modal
        className={classes(
          'flex max-h-full max-w-full flex-col rounded border border-line bg-raised text-ink shadow-over',
          widths[size],
        )}
      >
        <AriaDialog className="flex min-h-0 flex-col outline-none">
          <header className="flex items-center gap-2 px-5 pt-4">
            <Heading slot="title" className="flex-1 text-section">
              {title}
            </Heading>
            {isDismissable && <IconButton icon={X} label={rest.closeLabel} onPressed={onDismissed} />}
          </header>
          <div className="min-h-0 flex-1 overflow-auto px-5 py-3">{rest.children}</div>
          {rest.actions && (
            <footer className="flex justify-end gap-2 border-t border-line px-5 py-3">{rest.actions}</footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
