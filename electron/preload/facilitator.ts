import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { callChannel, eventChannel } from '../../shared/protocol/channels.ts';

/** What the facilitator's window can reach outside itself. Everything asked is parsed and checked on the other side. */
const bridge = {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(callChannel, name, input),
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
