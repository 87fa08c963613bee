import { TriangleAlert } from 'lucide-react';
import type { TimedSession } from '../../../shared/domain/agenda.ts';
import { type Text, textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { collisionHeight, collisionInset, hasRoom, type Scale, topOf } from './agendaScale.ts';

type Props = { readonly timed: TimedSession; readonly scale: Scale };

/** Stands at the fixed start into which a session runs: in that block, or above it where it is too low. */
export function Collision({ timed, scale }: Props) {
  const { t, language } = useTexts();
  const { session, runsInto, overlap, lane, lanes, end } = timed;
  if (!runsInto) return null;
  const name = (text: Text) => textIn(text, language) || t('agenda.untitled');
  const words = { minutes: overlap, name: name(session.title), next: name(runsInto.title) };
  const inset = lane === 0 ? collisionInset : 6;
  return (
    <p
      className="pointer-events-none absolute z-10 flex items-center gap-1 overflow-hidden rounded-small bg-red-tint px-1.5 text-label font-medium text-red"
      style={{
        top: topOf(scale, end - overlap) + (hasRoom(runsInto, scale) ? 1 : -collisionHeight - 2),
        height: collisionHeight,
        left: `calc(${inset + 5}px + ${(lane / lanes) * 100}%)`,
        width: `calc(${100 / lanes}% - ${inset + 12}px)`,
      }}
    >
      <Icon of={TriangleAlert} size={14} />
      <span className="truncate">{t('agenda.overlap', words)}</span>
    </p>
  );
}
