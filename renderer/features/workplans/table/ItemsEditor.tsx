import { Plus } from 'lucide-react';
import type { List, ListItemId } from '../../../../shared/domain/listItem.ts';
import { listItemsText, namedItems, parseListItems } from '../../../../shared/domain/parseListItems.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useOrigin } from '../../../app/useOrigin.ts';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { addToList } from './addToList.ts';
import { continued, lastName, nameAtEnd } from './lastName.ts';
import { SuggestEditor } from './SuggestEditor.tsx';
import { usePlanNames } from './usePlanNames.ts';

type Props = {
  readonly api: EditorApi;
  readonly column: 'provinces' | 'sectors';
  readonly text: string;
  readonly gesture: () => string;
  readonly onTyped: (text: string) => void;
};

const lists = { provinces: 'province', sectors: 'sector' } as const satisfies Record<string, List>;
const adding = 'add';

/** Several of a list of the workshop; a name that is not in it can be added on the spot. */
export function ItemsEditor({ api, column, text, gesture, onTyped }: Props) {
  const { t, language } = useTexts();
  const list = lists[column];
  const isListFixed = useOrigin() !== null;
  const items = usePlanNames().items[list];
  const isUnderstood = (draft: string): boolean => parseListItems(draft, items).kind === 'items';
  const named = (draft: string) => namedItems(draft, items);

  return (
    <SuggestEditor
      api={api}
      label={t(`planCells.column.${column}`)}
      text={text}
      hint={t(
        isListFixed
          ? 'partnerCopy.list'
          : items.length === 0
            ? 'planCells.items.empty'
            : 'planCells.items.hint',
      )}
      isUnderstood={isUnderstood}
      sectionsOf={(draft) => {
        const chosen = new Set(named(draft).ids);
        const wanted = isUnderstood(draft) ? '' : lastName(draft);
        const fitting = items.filter(({ name }) =>
          [name.en, name.zh].some((each) => each.toLowerCase().includes(wanted)),
        );
        const name = nameAtEnd(draft);
        return [
          {
            id: 'items',
            heading: t(`planCells.column.${column}`),
            suggestions: [
              ...fitting.map((item) => ({
                id: item.id,
                label: textIn(item.name, language),
                isChosen: chosen.has(item.id),
              })),
              ...(wanted === '' || isListFixed
                ? []
                : [{ id: adding, label: t('planCells.items.add', { name }), icon: Plus }]),
            ],
          },
        ];
      }}
      onTyped={onTyped}
      onChosen={(id, { draft, write }) => {
        const { ids: before, unknown } = named(draft);
        const added = id === adding ? addToList(list, nameAtEnd(draft), gesture()) : null;
        if (id === adding && !added) return;
        const chosen = added?.id ?? (id as ListItemId);
        const others = before.filter((each) => each !== chosen);
        const next = others.length < before.length ? others : [...before, chosen];
        const said = listItemsText(next, added ? [...items, added] : items, language);
        write(continued(said, unknown, draft, language));
      }}
    />
  );
}
