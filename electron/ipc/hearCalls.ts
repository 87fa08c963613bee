import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { callChannel } from '../../shared/protocol/channels.ts';

export type Answer = (event: IpcMainInvokeEvent, name: unknown, input: unknown) => unknown;

/** Hears the calls of all windows. A page may call before everything is loaded that answers it; it waits then. */
export function hearCalls(answer: Promise<Answer>): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown) =>
    (await answer)(event, name, input),
  );
}
