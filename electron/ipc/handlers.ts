import { type BrowserWindow, shell } from 'electron';
import { assert } from '../../shared/lib/assert.ts';
import type { CopyAnswer, PhotoAnswer, RunAnswer } from '../../shared/protocol/answers.ts';
import type { Application } from '../application/application.ts';
import { chooseCopy, chooseFolder, chooseReturns, chooseWorkshop } from '../application/chosenFiles.ts';
import type { Exports } from '../application/exports.ts';
import { largestPhoto, photoTypeOf } from '../application/photoFile.ts';
import type { Packets } from '../packets/packets.ts';
import type { Outcome, WorkshopStore } from '../store/workshopStore.ts';
import type { Desk } from '../windows/desk.ts';
import { send } from '../windows/facilitatorWindow.ts';
import { setMenu } from '../windows/menu.ts';
import type { Projectors } from '../windows/projectors.ts';
import type { Handlers } from './register.ts';

type Modules = {
  readonly application: Application;
  readonly desk: Desk;
  readonly projectors: Projectors;
  readonly exports: Exports;
  readonly packets: Packets<BrowserWindow>;
};

/** Every window that these calls come from is the facilitator's; the role is theirs by the window, not by their word. */
const sender = { role: 'facilitator', actor: 'facilitator' } as const;

export function handlersFor({ application, desk, projectors, exports, packets }: Modules): Handlers {
  const storeOf = (window: BrowserWindow): WorkshopStore => {
    const store = desk.storeOf(window);
    assert(store, 'the window has a workshop');
    return store;
  };
  const tellSettings = (): void => {
    for (const window of desk.windows) send(window, 'settings', application.state());
  };
  return {
    'app/start': (window) => desk.start(window),
    'settings/change': (_, { language, theme }) => {
      application.change({ ...(language ? { language } : {}), ...(theme ? { theme } : {}) });
      setMenu(application.language);
      tellSettings();
      return application.state();
    },
    'workshop/create': (window, { template }) => {
      const file = application.create(template);
      return file === null ? { kind: 'cancelled' } : desk.show(window, file);
    },
    'workshop/choose': async (window) => {
      const file = await chooseWorkshop(window);
      return file === null ? { kind: 'cancelled' } : desk.show(window, file);
    },
    'workshop/open': (window, { file, passphrase }) => desk.show(window, file, passphrase),
    'workshop/forget': (_, { file }) => {
      application.forget(file);
      return application.state();
    },
    'photo/keep': (window, { bytes }) => keepPhoto(storeOf(window), bytes),
    'photo/read': (window, { blob }) => storeOf(window).blobs.get(blob),
    'template/save': async (window, { name, description }) => {
      const isSaved = await application.saveTemplate(storeOf(window).records, name, description);
      tellSettings();
      return isSaved;
    },
    'template/remove': (_, { id }) => {
      application.removeTemplate(id);
      tellSettings();
      return application.state();
    },
    'workshop/leave': (window) => {
      projectors.close(window);
      desk.leave(window);
      return application.state();
    },
    'workshop/copy': (window) => copyWorkshop(window, storeOf(window)),
    'workshop/show': (window) => {
      shell.showItemInFolder(storeOf(window).file);
      return null;
    },
    run: (window, envelope) => brief(storeOf(window).run(envelope, sender)),
    undo: (window, { commandId }) => brief(storeOf(window).undo(commandId, sender.actor)),
    redo: (window, { commandId }) => brief(storeOf(window).redo(commandId, sender.actor)),
    'projector/displays': (window) => projectors.stateOf(window),
    'projector/open': (window) => projectors.open(window, storeOf(window)),
    'projector/close': (window) => projectors.close(window),
    'projector/choose': (window, { displayId }) => projectors.choose(window, displayId),
    'snapshot/read': (window, { id }) => storeOf(window).snapshot(id),
    'snapshot/restore': (window, order) => brief(storeOf(window).restore(order, sender.actor)),
    'packets/write': (window, order) =>
      packets.write(window, storeOf(window), order, (progress) => send(window, 'packets/progress', progress)),
    'packets/cancel': (window) => {
      packets.cancel(window);
      return null;
    },
    'packets/send-back': (window, order) => packets.sendBack(window, storeOf(window), order),
    'packets/choose': (window) => chooseReturns(window),
    'packets/receive': (window, order) => packets.receive(storeOf(window), order),
    'packets/read': (window, order) => packets.read(storeOf(window), order),
    'packets/merge': (window, order) => packets.merge(storeOf(window), order),
    'packets/save': (window, order) => packets.save(window, storeOf(window), order),
    'export/choose-folder': (window) => chooseFolder(window),
    'export/start': (window, order) =>
      exports.start(window, storeOf(window), order, (progress) => send(window, 'export/progress', progress)),
    'export/cancel': (window) => {
      exports.cancel(window);
      return null;
    },
    'export/reveal': (_, { file }) => {
      if (exports.hasWritten(file) || packets.hasWritten(file)) shell.showItemInFolder(file);
      return null;
    },
    // The system answers with a sentence when no program opens it, and with nothing when one does.
    'export/open': async (_, { file }) => exports.hasWritten(file) && (await shell.openPath(file)) === '',
  };
}

/** The diff itself goes to every window as an event; the asker needs to know only that it is done. */
function brief(outcome: Outcome): RunAnswer {
  return outcome.kind === 'done' ? { kind: 'done' } : outcome;
}

function keepPhoto(store: WorkshopStore, bytes: Uint8Array): PhotoAnswer {
  if (bytes.length > largestPhoto || photoTypeOf(bytes) === null) return { kind: 'failed' };
  try {
    return { kind: 'kept', blob: store.blobs.put(bytes) };
  } catch {
    return { kind: 'failed' };
  }
}

async function copyWorkshop(window: BrowserWindow, store: WorkshopStore): Promise<CopyAnswer> {
  const file = await chooseCopy(window, store.file);
  if (file === null || file === store.file) return { kind: 'cancelled' };
  try {
    store.copyTo(file);
    return { kind: 'copied', file };
  } catch (error) {
    return { kind: 'failed', detail: String(error) };
  }
}
