import { Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { itemStyle, overStyle } from './listStyles.ts';

export type PaletteItem = {
  readonly id: string;
  /** As one line of words, for who listens. */
  readonly label: string;
  readonly content: ReactNode;
  readonly onChosen: () => void;
};
export type PaletteGroup = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PaletteItem[];
};

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly none: string;
  readonly find: (typed: string) => readonly PaletteGroup[];
  readonly onDismissed: () => void;
};

/** One field for everything: type, arrows, Enter. Esc leaves it. */
export function CommandPalette({ onDismissed, ...rest }: Props) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isStillOpen) => {
        if (!isStillOpen) onDismissed();
      }}
      className="fixed inset-0 z-50 flex justify-center bg-backdrop px-6 pt-[10vh] transition-opacity data-entering:opacity-0 data-exiting:opacity-0"
    >
      <Modal className={classes(overStyle, 'flex h-fit max-h-[75vh] w-[42rem] max-w-full flex-col')}>
        <Dialog aria-label={rest.label} className="flex min-h-0 flex-col outline-none">
          <Found {...rest} onDismissed={onDismissed} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** An input with a list of its own, which Autocomplete names as what it controls. */
const combobox = { role: 'combobox', 'aria-expanded': true } as const;

function Found({ label, placeholder, none, find, onDismissed }: Props) {
  const [typed, setTyped] = useState('');
  const groups = find(typed);
  const items = new Map(groups.flatMap(({ items: own }) => own.map((item) => [item.id, item])));
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField
        aria-label={label}
        autoFocus
        className="flex items-center gap-2 border-b border-line px-4 text-quiet"
      >
        <Icon of={Search} />
        <Input
          {...combobox}
          placeholder={placeholder}
          className="h-12 flex-1 bg-transparent text-ink outline-none"
        />
      </TextField>
      <ListBox
        aria-label={label}
        className="min-h-0 overflow-auto p-2 outline-none"
        selectionMode="none"
        renderEmptyState={() => <p className="px-2 py-3 text-quiet">{none}</p>}
        onAction={(key) => {
          onDismissed();
          items.get(String(key))?.onChosen();
        }}
      >
        {groups.map(({ id, title, items: own }) => (
          <ListBoxSection key={id} id={id}>
            <Header className="px-2 pt-2 pb-1 text-label text-quiet">{title}</Header>
            {own.map((item) => (
              <ListBoxItem key={item.id} id={item.id} textValue={item.label} className={itemStyle}>
                {item.content}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}
