import { type ReactElement, type ReactNode, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { TextField } from 'react-aria-components/TextField';
import { classes } from './classes.ts';
import { fieldStyle } from './fieldStyles.ts';
import { itemStyle, listStyle, overStyle } from './listStyles.ts';

export type SearchOption = {
  readonly id: string;
  readonly label: string;
  readonly lead?: ReactNode;
  /** Quiet words behind the label. */
  readonly detail?: string;
};

type Props = {
  readonly label: string;
  readonly placeholder: string;
  /** Said when nothing fits what was typed. */
  readonly none: string;
  /** A Button or an IconButton; it opens the list. */
  readonly trigger: ReactElement;
  /** What fits the typed letters, the likeliest first. */
  readonly find: (typed: string) => readonly SearchOption[];
  readonly onChosen: (id: string) => void;
};

/** One of many, found by a few letters: type, arrows, Enter. */
export function SearchPicker({ trigger, ...rest }: Props) {
  return (
    <DialogTrigger>
      {trigger}
      <Popover offset={4} placement="bottom start" className={overStyle}>
        <Dialog aria-label={rest.label} className="w-88 p-2 outline-none">
          {({ close }) => <Search {...rest} onClosed={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

type SearchProps = Omit<Props, 'trigger'> & { readonly onClosed: () => void };

/** Apart, so that letters typed in one opening are gone in the next, and nothing is looked for while it is closed. */
function Search({ label, placeholder, none, find, onChosen, onClosed }: SearchProps) {
  const [typed, setTyped] = useState('');
  const options = find(typed);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField aria-label={label} autoFocus>
        <Input placeholder={placeholder} className={classes(fieldStyle, 'h-8')} />
      </TextField>
      <ListBox
        aria-label={label}
        className={classes(listStyle, 'mt-1 -mb-1 px-0')}
        selectionMode="none"
        renderEmptyState={() => <p className="px-2 py-1 text-quiet">{none}</p>}
        onAction={(key) => {
          onClosed();
          onChosen(String(key));
        }}
      >
        {options.map((option) => (
          <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={itemStyle}>
            {option.lead}
            <span className="min-w-0 flex-1 truncate">{option.label}</span>
            {option.detail && (
              <span className="max-w-28 shrink-0 truncate text-label text-quiet">{option.detail}</span>
            )}
          </ListBoxItem>
        ))}
      </ListBox>
    </Autocomplete>
  );
}
