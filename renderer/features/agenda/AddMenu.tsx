import { BookOpen, Coffee, ListPlus, Plus, Utensils } from 'lucide-react';
import { useState } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { sessionKinds } from '../../../shared/domain/sessionKind.ts';
import { teaBreak } from '../../../shared/domain/usualBreaks.ts';
import { useTexts } from '../../app/i18n.ts';
import { kindColour } from '../../app/kindColour.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { addFromMethod, addLunch, addSession } from './agendaChanges.ts';
import type { PlannedDay } from './agendaPlan.ts';
import { MethodLibrary } from './MethodLibrary.tsx';

type Props = { readonly planned: PlannedDay; readonly onAdded: (id: SessionId) => void };

/** What a day can be given at its end. */
export function AddMenu({ planned, onAdded }: Props) {
  const { t } = useTexts();
  const [isChoosing, setChoosing] = useState(false);
  const { id: dayId } = planned.day;
  const kinds = sessionKinds.filter((kind) => kind !== 'break');

  return (
    <>
      <MenuButton
        icon={Plus}
        label={t('agenda.addSession')}
        className="w-full border-dashed! text-quiet!"
        entries={[
          {
            id: 'session',
            icon: Plus,
            label: t('agenda.add.session'),
            onChosen: () => onAdded(addSession(dayId, null)),
          },
          {
            kind: 'submenu',
            id: 'kinds',
            icon: ListPlus,
            label: t('agenda.add.kind'),
            entries: kinds.map((kind) => ({
              id: kind,
              label: t(`kind.${kind}`),
              lead: <ColourDot colour={kindColour(kind)} />,
              onChosen: () => onAdded(addSession(dayId, null, { kind, minutes: 60 })),
            })),
          },
          {
            id: 'method',
            icon: BookOpen,
            label: t('agenda.add.method'),
            onChosen: () => setChoosing(true),
          },
          { kind: 'line', id: 'breaks' },
          {
            id: 'break',
            icon: Coffee,
            label: t('agenda.add.break'),
            onChosen: () => onAdded(addSession(dayId, null, teaBreak)),
          },
          {
            id: 'lunch',
            icon: Utensils,
            label: t('agenda.add.lunch'),
            onChosen: () => onAdded(addLunch(planned)),
          },
        ]}
      />
      {isChoosing && (
        <MethodLibrary
          kind={null}
          chosenId={null}
          actionLabel={t('agenda.add.thisMethod')}
          onChosen={(method) => {
            setChoosing(false);
            // The dialog gives the focus back a frame later: the title of the new session takes it after that.
            requestAnimationFrame(() => requestAnimationFrame(() => onAdded(addFromMethod(dayId, method))));
          }}
          onDismissed={() => setChoosing(false)}
        />
      )}
    </>
  );
}
