import { useEffect, useState } from 'react';
import type { PacketId } from '../../../../shared/domain/packet.ts';
import type { ArrivalAnswer } from '../../../../shared/protocol/answers.ts';
import { call } from '../../../records/bridge.ts';

type Reading =
  | ArrivalAnswer
  | { readonly kind: 'reading' }
  | { readonly kind: 'broken'; readonly detail: string };

/** What a packet that came back holds, read once for each time it is looked at: what it started from may be another one by then. */
export function useArrival(id: PacketId): Reading {
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  useEffect(() => {
    let isWanted = true;
    const take = (next: Reading): void => {
      if (isWanted) setReading(next);
    };
    call('packets/read', { id }).then(take, (error: unknown) =>
      take({ kind: 'broken', detail: String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  return reading;
}
