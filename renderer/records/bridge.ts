import type { Answered, EventName, Events } from '../../shared/protocol/answers.ts';
import type { Asked, CallName } from '../../shared/protocol/contract.ts';

type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly listen: (hear: (name: string, event: unknown) => void) => () => void;
  readonly pathOf: (file: File) => string;
};

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window {
    readonly plenum: Bridge;
  }
}

/** Asks the main process, which checks what it gets; its answers are trusted. */
export function call<N extends CallName>(
  name: N,
  ...input: Asked<N> extends void ? [] : [Asked<N>]
): Promise<Answered<N>> {
  return window.plenum.call(name, input[0]) as Promise<Answered<N>>;
}

export function listenTo<E extends EventName>(wanted: E, hear: (event: Events[E]) => void): () => void {
  return window.plenum.listen((name, event) => {
    if (name === wanted) hear(event as Events[E]);
  });
}

export function pathOf(file: File): string {
  return window.plenum.pathOf(file);
}
