import type { WallEventName, WallEvents } from '../../shared/protocol/projector.ts';

/** What the preload of this window offers: hearing, and saying that a picture is there. */
type WallBridge = {
  readonly listen: (hear: (name: string, event: unknown) => void) => void;
  readonly painted: () => void;
};

const bridge = (globalThis as unknown as { readonly plenum: WallBridge }).plenum;

type Ears = { readonly [E in WallEventName]: (event: WallEvents[E]) => void };

export function hear(ears: Ears): void {
  bridge.listen((name, event) => {
    if (Object.hasOwn(ears, name)) (ears[name as WallEventName] as (event: unknown) => void)(event);
  });
}

export function painted(): void {
  bridge.painted();
}
