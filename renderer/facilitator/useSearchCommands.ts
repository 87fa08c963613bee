import { Camera, FileDown, FileText, Moon, Redo2, Undo2 } from 'lucide-react';
import { textIn } from '../../shared/domain/text.ts';
import { sorted } from '../../shared/lib/order.ts';
import { workplanOf } from '../../shared/records/queries.ts';
import { wallOf } from '../../shared/records/wall.ts';
import { documentKinds, isOfPartner } from '../../shared/reports/documentKinds.ts';
import { useTexts } from '../app/i18n.ts';
import { perform, performRedo, performUndo } from '../app/perform.ts';
import { useOrigin } from '../app/useOrigin.ts';
import type { SearchCommands } from '../features/search/SearchPalette.tsx';
import { showView } from '../features/workplans/planView.ts';
import { openState } from '../records/recordsStore.ts';
import { usePlaces } from './usePlaces.ts';

/** What the search offers beside records: the places of the rail, documents, and what can be done from anywhere. */
export function useSearchCommands(): () => readonly SearchCommands[] {
  const { t, language } = useTexts();
  const places = usePlaces();
  const isCopy = useOrigin() !== null;
  return () => {
    const { records } = openState();
    const partners = sorted(records.partners.values()).filter(({ id }) => workplanOf(records, id));
    return [
      {
        id: 'places',
        commands: places.map((place) => ({ ...place, onChosen: () => goTo(place.id) })),
      },
      {
        id: 'documents',
        commands: [
          ...documentKinds
            .filter((kind) => !isOfPartner(kind) && !isCopy)
            .map((kind) => ({
              id: kind,
              icon: FileDown,
              label: t(`export.document.${kind}.name`),
              words: t(`export.document.${kind}.content`),
              onChosen: () => goTo('export'),
            })),
          ...partners.map(({ id, name, mark }) => ({
            id,
            icon: FileText,
            label: t('workplans.of', { partner: textIn(name, language) || mark }),
            words: `${name.en} ${name.zh} ${mark} Word Excel`,
            onChosen: () => {
              showView('document');
              goTo(`workplans/${id}`);
            },
          })),
        ],
      },
      {
        id: 'commands',
        commands: [
          {
            id: 'undo',
            icon: Undo2,
            label: t('search.undo'),
            shortcut: 'Ctrl+Z',
            onChosen: () => void performUndo(),
          },
          {
            id: 'redo',
            icon: Redo2,
            label: t('search.redo'),
            shortcut: 'Ctrl+Shift+Z',
            onChosen: () => void performRedo(),
          },
          { id: 'snapshots', icon: Camera, label: t('snapshots.menu'), onChosen: () => goTo('snapshots') },
          ...(isCopy
            ? []
            : [
                {
                  id: 'blank',
                  icon: Moon,
                  label: t('search.blank'),
                  shortcut: 'B',
                  onChosen: () =>
                    void perform('wall/blank', { isBlank: !wallOf(openState().records).isBlank }),
                },
              ]),
        ],
      },
    ];
  };
}

function goTo(place: string): void {
  window.location.hash = `#/${place}`;
}
