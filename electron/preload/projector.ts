import { contextBridge, ipcRenderer } from 'electron';
import { eventChannel, listeningChannel, paintedChannel } from '../../shared/protocol/channels.ts';

/** What the window on the wall can reach: it hears what is public and has no way to ask for anything. */
const bridge = {
  listen: (hear: (name: string, event: unknown) => void): void => {
    ipcRenderer.on(eventChannel, (_, name: string, event: unknown) => hear(name, event));
    ipcRenderer.send(listeningChannel);
  },
  painted: (): void => ipcRenderer.send(paintedChannel),
};

contextBridge.exposeInMainWorld('plenum', bridge);
