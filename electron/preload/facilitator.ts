import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { callChannel, eventChannel } from '../../shared/protocol/channels.ts';

// Every page asks for this first; the answer is on its way before the page is there.
let started: Promise<unknown> | null = ipcRenderer.invoke(callChannel, 'app/start');

/** What the facilitator's window can reach outside itself. Everything asked is parsed and checked on the other side. */
const bridge = {
  call: (name: string, input: unknown): Promise<unknown> => {
    const early = name === 'app/start' ? started : null;
    if (!early) return ipcRenderer.invoke(callChannel, name, input);
    started = null;
    return early;
  },
  listen: (hear: (name: string, event: unknown) => void): (() => void) => {
    const listener = (_: unknown, name: string, event: unknown): void => hear(name, event);
    ipcRenderer.on(eventChannel, listener);
    return () => ipcRenderer.off(eventChannel, listener);
  },
  /** The path of a file that a person dropped on the window. */
  pathOf: (file: File): string => webUtils.getPathForFile(file),
};

export type Bridge = typeof bridge;

contextBridge.exposeInMainWorld('plenum', bridge);
