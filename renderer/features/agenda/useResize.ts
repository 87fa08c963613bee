import { type PointerEvent, useRef, useState } from 'react';
import type { TimedSession } from '../../../shared/domain/agenda.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { perform } from '../../app/perform.ts';
import { followPointer } from '../../ui/drag/followPointer.ts';
import { resizedTo } from './agendaScale.ts';

export type Resizing = {
  readonly id: SessionId;
  readonly minutes: number;
  /** The scale in which it was taken hold of. */
  readonly perMinute: number;
};

/** The length that a pointer gives to a session by its lower edge. Nothing is changed until it lets go; Esc calls it off. */
export function useResize(scroller: { readonly current: HTMLElement | null }) {
  const [resizing, setResizing] = useState<Resizing | null>(null);
  const latest = useRef<Resizing | null>(null);

  function show(next: Resizing | null) {
    latest.current = next;
    setResizing(next);
  }

  function start(event: PointerEvent, { session, start: time }: TimedSession, perMinute: number) {
    if (event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    const scrolled = () => scroller.current?.scrollTop ?? 0;
    const from = event.clientY + scrolled();
    const held = { id: session.id, perMinute };
    show({ ...held, minutes: session.minutes });
    followPointer({
      onMoved: ({ clientY }) => {
        const by = (clientY + scrolled() - from) / perMinute;
        show({ ...held, minutes: resizedTo(time, session.minutes, by) });
      },
      onEnded: (isKept) => {
        const { current } = latest;
        if (isKept && current && current.minutes !== session.minutes)
          void perform('sessions/edit', { id: session.id, fields: { minutes: current.minutes } });
        show(null);
      },
    });
  }

  return { resizing, start };
}
