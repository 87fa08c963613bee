import { Check, ChevronRight } from 'lucide-react';
import { Menu as AriaMenu, MenuItem, SubmenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { itemStyle, listStyle, overStyle } from './listStyles.ts';
import type { MenuChoice, MenuEntry } from './menuEntry.ts';

type Props = {
  /** Said when the menu opens; a MenuButton's own label otherwise. */
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
  /** At once with any choice, of a submenu too; what the choice does follows when the menu has let go of the focus. */
  readonly onChosen?: () => void;
};

/** The list itself; MenuButton and ContextMenu say where it opens. */
export function Menu({ label, entries, onChosen }: Props) {
  return (
    <AriaMenu aria-label={label} className={listStyle}>
      {entries.map((entry) => renderEntry(entry, onChosen))}
    </AriaMenu>
  );
}

// A function, not a component: the menu reads its items from its direct children.
function renderEntry(entry: MenuEntry, onChosen?: () => void) {
  if (entry.kind === 'line') return <Separator key={entry.id} className="my-1 border-t border-line" />;
  if (entry.kind === 'submenu') {
    return (
      <SubmenuTrigger key={entry.id}>
        <MenuItem id={entry.id} textValue={entry.label} className={itemStyle}>
          {entry.icon && <Icon of={entry.icon} className="text-quiet" />}
          {entry.lead}
          <span className="flex-1">{entry.label}</span>
          <Icon of={ChevronRight} size={14} className="text-quiet" />
        </MenuItem>
        <Popover offset={-2} className={overStyle}>
          <Menu label={entry.label} entries={entry.entries} onChosen={onChosen} />
        </Popover>
      </SubmenuTrigger>
    );
  }
  return (
    <MenuItem
      key={entry.id}
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled}
      className={classes(itemStyle, entry.isDanger && 'text-red')}
      onAction={() => {
        onChosen?.();
        afterClosing(entry.onChosen);
      }}
    >
      <ChoiceContent choice={entry} />
    </MenuItem>
  );
}

/** While it is open, a menu takes the focus back from whatever a choice gives it to, such as a new row that is to be named. */
function afterClosing(act: () => void): void {
  requestAnimationFrame(act);
}

function ChoiceContent({ choice }: { readonly choice: MenuChoice }) {
  return (
    <>
      {choice.icon && <Icon of={choice.icon} className={choice.isDanger ? '' : 'text-quiet'} />}
      {choice.lead}
      <span className="flex-1">{choice.label}</span>
      {choice.shortcut && <Kbd keys={choice.shortcut} />}
      {choice.isChosen && <Icon of={Check} size={14} className="text-accent" />}
    </>
  );
}
