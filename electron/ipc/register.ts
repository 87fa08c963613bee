import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import type { Answered } from '../../shared/protocol/answers.ts';
import { type Asked, type CallName, contract } from '../../shared/protocol/contract.ts';
import { isOurs } from '../security/origin.ts';
import type { Answer } from './hearCalls.ts';

/** The answer to each call, for the window that asks. */
export type Handlers = {
  readonly [N in CallName]: (window: BrowserWindow, asked: Asked<N>) => Answered<N> | Promise<Answered<N>>;
};

type WindowOf = (contents: Electron.WebContents) => BrowserWindow | null;

/** Answers calls of our own windows' own pages; anything else is an error in the asking process and nowhere else. */
export function answerTo(handlers: Handlers, windowOf: WindowOf): Answer {
  return (event, name, input) => {
    const window = trustedSender(event, windowOf);
    if (!window) throw new Error('Not a window of Plenum');
    if (typeof name !== 'string' || !isCall(name)) throw new Error('No such call');
    return parsed(handlers, window, name, input);
  };
}

function parsed<N extends CallName>(
  handlers: Handlers,
  window: BrowserWindow,
  name: N,
  input: unknown,
): unknown {
  return handlers[name](window, contract[name].parse(input) as Asked<N>);
}

function trustedSender(event: IpcMainInvokeEvent, windowOf: WindowOf): BrowserWindow | null {
  const frame = event.senderFrame;
  if (!frame || frame !== event.sender.mainFrame || !isOurs(frame.url)) return null;
  return windowOf(event.sender);
}

function isCall(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}
