import { useMemo } from 'react';
import type { List, ListItemId } from '../../shared/domain/listItem.ts';
import { textIn } from '../../shared/domain/text.ts';
import { itemsOfList } from '../../shared/records/queries.ts';
import { formatList } from '../../shared/reports/format.ts';
import { useRecords } from '../records/recordsStore.ts';
import { Button } from '../ui/Button.tsx';
import { CheckRow } from '../ui/CheckRow.tsx';
import { Popover } from '../ui/Popover.tsx';
import { useTexts } from './i18n.ts';

type Props = {
  readonly list: List;
  readonly label: string;
  readonly chosen: readonly ListItemId[];
  /** Shown while none is chosen. */
  readonly none: string;
  /** In the order of the list; what is no longer in the list goes with the next choice. */
  readonly onChosen: (ids: readonly ListItemId[]) => void;
};

/** Some entries of a list of the workshop, ticked in a popover; the button names them. */
export function ListItemPicker({ list, label, chosen, none, onChosen }: Props) {
  const { t, language } = useTexts();
  const listItems = useRecords((records) => records.listItems);
  const items = useMemo(() => itemsOfList({ listItems }, list), [listItems, list]);
  const names = items.filter(({ id }) => chosen.includes(id)).map(({ name }) => textIn(name, language));
  const shown = names.length === 0 ? none : formatList(names, language);
  return (
    <Popover
      label={label}
      className="max-h-80 w-64 overflow-auto"
      trigger={
        <Button label={shown} name={t('lists.chosen', { label, names: shown })} className="max-w-64" />
      }
    >
      {items.length === 0 && <p className="px-2 py-1 text-quiet">{t(`lists.${list}.empty`)}</p>}
      {items.map(({ id, name }) => (
        <CheckRow
          key={id}
          isChosen={chosen.includes(id)}
          onToggled={(isChosen) =>
            onChosen(
              items.map((item) => item.id).filter((each) => (each === id ? isChosen : chosen.includes(each))),
            )
          }
        >
          {textIn(name, language)}
        </CheckRow>
      ))}
    </Popover>
  );
}
