import type { LucideIcon } from 'lucide-react';
import { folded } from '../../../shared/domain/sought.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { type FoundKind, search } from '../../../shared/records/search.ts';
import { useTexts } from '../../app/i18n.ts';
import { openState } from '../../records/recordsStore.ts';
import { CommandPalette, type PaletteGroup } from '../../ui/CommandPalette.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { FoundRow } from './FoundRow.tsx';
import { goTo } from './goTo.ts';
import { closeSearch, useSearch } from './searchStore.ts';

/** Something that can be done or opened by its name. */
export type SearchCommand = {
  readonly id: string;
  readonly label: string;
  /** Other words by which people look for it. */
  readonly words?: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string;
  readonly onChosen: () => void;
};
export type SearchCommands = {
  readonly id: 'places' | 'documents' | 'commands';
  readonly commands: readonly SearchCommand[];
};

type Props = {
  readonly groups: () => readonly SearchCommands[];
  /** Of which kinds records are found: those that have a page here. */
  readonly kinds: readonly FoundKind[];
};

const MOST = 6;

/** Everything that was said, planned and written, and everything that can be done, by a few letters. */
export function SearchPalette(props: Props) {
  const isOpen = useSearch((state) => state.isOpen);
  return isOpen ? <OpenPalette {...props} /> : null;
}

function OpenPalette({ groups, kinds }: Props) {
  const { t, language } = useTexts();
  const all = groups();

  function found(typed: string): readonly PaletteGroup[] {
    const { records } = openState();
    const groupsFound = search(records, typed, MOST).filter(({ kind }) => kinds.includes(kind));
    return groupsFound.map(({ kind, found: hits, count }) => ({
      id: kind,
      title:
        count > hits.length
          ? t('search.some', { kind: t(`search.kind.${kind}`), shown: hits.length, count })
          : t(`search.kind.${kind}`),
      items: hits.map((hit, index) => ({
        // A part of the document is found once for each of its lines.
        id: `${kind} ${index} ${hit.target.id}`,
        label: `${hit.reference ?? ''} ${textIn(hit.title, language)}`.trim(),
        content: <FoundRow found={hit} typed={typed} />,
        onChosen: () => goTo(hit.target),
      })),
    }));
  }

  function named(typed: string): readonly PaletteGroup[] {
    const words = folded(typed)
      .split(/\s+/u)
      .filter((word) => word !== '');
    return all.flatMap(({ id, commands }): readonly PaletteGroup[] => {
      const fitting = commands.filter(({ label, words: others = '' }) =>
        words.every((word) => folded(`${label} ${others}`).includes(word)),
      );
      if (fitting.length === 0 || (id === 'documents' && words.length === 0)) return [];
      return [
        {
          id,
          title: t(`search.group.${id}`),
          items: fitting.map(({ label, icon, shortcut, ...command }) => ({
            id: `${id} ${command.id}`,
            label,
            content: (
              <>
                <span className="text-quiet">
                  <Icon of={icon} />
                </span>
                <span className="min-w-0 flex-1 truncate">{label}</span>
                {shortcut !== undefined && <Kbd keys={shortcut} />}
              </>
            ),
            onChosen: command.onChosen,
          })),
        },
      ];
    });
  }

  return (
    <CommandPalette
      label={t('search.label')}
      placeholder={t('search.placeholder')}
      none={t('search.none')}
      find={(typed) => [...found(typed), ...named(typed)]}
      onDismissed={closeSearch}
    />
  );
}
