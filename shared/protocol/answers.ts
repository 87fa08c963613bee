import type { Refusal } from '../commands/refusal.ts';
import type { PacketId } from '../domain/packet.ts';
import type { BlobId } from '../domain/photo.ts';
import type { Language, Text } from '../domain/text.ts';
import type { Arrival } from '../merge/arrival.ts';
import type { Diff } from '../records/diff.ts';
import type { Records } from '../records/tables.ts';
import type { WrittenRecords } from '../records/writtenRecords.ts';
import type { CallName } from './contract.ts';
import type { ProjectorState } from './projector.ts';
import type { Recent, Theme } from './settings.ts';

/** The name of the command that the next undo would take back, and the next redo repeat. */
export type HistoryState = { readonly undo: string | null; readonly redo: string | null };

/** One committed change, as every window hears of it. */
export type Change = { readonly commandId: string; readonly diff: Diff; readonly history: HistoryState };

export type Listed = {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  /** Saved on this computer, so it can be removed. */
  readonly isOwn?: boolean;
};

export type AppState = {
  readonly version: string;
  readonly platform: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly recent: readonly (Omit<Recent, 'seal'> & { readonly missing: boolean })[];
  readonly templates: readonly Listed[];
  readonly examples: readonly Listed[];
};

export type OpenWorkshop = {
  readonly file: string;
  readonly records: WrittenRecords;
  readonly history: HistoryState;
};

/** What a window shows when it starts: a workshop, or the home screen and why a file did not open. */
export type Start = {
  readonly app: AppState;
  readonly workshop: OpenWorkshop | null;
  readonly problem: (FileProblem & { readonly file: string }) | null;
  /** What came of the packet that the window was opened for, unless it is the workshop. */
  readonly packet: Extract<
    OpenAnswer,
    { readonly kind: 'passphrase' | 'received' | 'packet-problem' }
  > | null;
};

/** Why a file is not opened or written; nothing of it was changed. */
export type FileProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-workshop' }
  | { readonly kind: 'from-newer-app'; readonly version: number; readonly newest: number }
  | { readonly kind: 'in-use' }
  | { readonly kind: 'not-writable' }
  | { readonly kind: 'damaged'; readonly detail: string };

/** `here`: the asking window shows it now; `elsewhere`: another window does, and was brought to the front. */
export type OpenAnswer =
  | { readonly kind: 'here'; readonly workshop: OpenWorkshop }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'cancelled' }
  /** A packet that is asked for its passphrase; `isWrong` when one was given. */
  | { readonly kind: 'passphrase'; readonly file: string; readonly isWrong: boolean }
  /** A packet that came back to the workshop of the asking window, where it waits to be merged. */
  | { readonly kind: 'received'; readonly packetId: PacketId }
  | { readonly kind: 'packet-problem'; readonly file: string; readonly problem: PacketProblem }
  | { readonly kind: 'problem'; readonly file: string; readonly problem: FileProblem };

/** Why a packet or an edited Word file is not taken; nothing was changed. */
export type PacketProblem =
  | { readonly kind: 'missing' }
  /** Neither a packet nor a Word file. */
  | { readonly kind: 'not-a-packet' }
  | { readonly kind: 'damaged'; readonly detail: string }
  /** More or larger than any packet is; whoever made it may mean harm. */
  | { readonly kind: 'unsafe'; readonly detail: string }
  | { readonly kind: 'from-newer-app'; readonly app: string }
  /** It came back to another workshop than the one that is open. */
  | { readonly kind: 'other-workshop'; readonly title: Text }
  /** The plan of a partner that this workshop does not have, or that is not the one of this copy. */
  | { readonly kind: 'other-partner'; readonly partner: Text }
  /** A return packet, and no workshop is open that it could come back to. */
  | { readonly kind: 'no-workshop'; readonly title: Text }
  /** A packet for a partner, dropped where returns are taken. */
  | { readonly kind: 'not-a-return' }
  /** The same file was received before. */
  | { readonly kind: 'received-before'; readonly packetId: PacketId }
  /** A Word file without a table of a workplan that we wrote. */
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'not-saved'; readonly detail: string };

export type ReceiveAnswer =
  | { readonly kind: 'received'; readonly packetId: PacketId }
  | { readonly kind: 'passphrase'; readonly isWrong: boolean }
  | { readonly kind: 'problem'; readonly problem: PacketProblem };

export type ArrivalAnswer =
  | { readonly kind: 'arrival'; readonly arrival: Arrival }
  | { readonly kind: 'problem'; readonly problem: PacketProblem };

export type RunAnswer = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly refusal: Refusal };

export type CopyAnswer =
  | { readonly kind: 'copied'; readonly file: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string };

export type ExportFailure = 'disk-full' | 'folder-missing' | 'not-allowed' | 'not-written' | 'not-rendered';

/** What became of one file of an export; `renamed` when the wanted name is open elsewhere, or holds changes that somebody made in Word. */
export type ExportedFile =
  | { readonly kind: 'written'; readonly name: string; readonly file: string }
  | {
      readonly kind: 'renamed';
      readonly name: string;
      readonly file: string;
      readonly because: 'in-use' | 'edited';
    }
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly reason: ExportFailure;
      readonly detail: string;
    }
  | { readonly kind: 'cancelled'; readonly name: string };

export type ExportSummary = { readonly folder: string; readonly files: readonly ExportedFile[] };
export type ExportProgress = { readonly done: number; readonly total: number; readonly name: string };

/** Under which id the file has the bytes now. */
export type PhotoAnswer = { readonly kind: 'kept'; readonly blob: BlobId } | { readonly kind: 'failed' };

type Answers = {
  'app/start': Start;
  'settings/change': AppState;
  'workshop/create': OpenAnswer;
  'workshop/choose': OpenAnswer;
  'workshop/open': OpenAnswer;
  'workshop/forget': AppState;
  'workshop/leave': AppState;
  'workshop/copy': CopyAnswer;
  'workshop/show': null;
  run: RunAnswer;
  undo: RunAnswer;
  redo: RunAnswer;
  'projector/displays': ProjectorState;
  'projector/open': ProjectorState;
  'projector/close': ProjectorState;
  'projector/choose': ProjectorState;
  /** Null when there is no such snapshot. */
  'snapshot/read': Records | null;
  'snapshot/restore': RunAnswer;
  'photo/keep': PhotoAnswer;
  'photo/read': Uint8Array | null;
  /** Whether it is on disk. */
  'template/save': boolean;
  'template/remove': AppState;
  /** A file for each partner, as an export writes them. */
  'packets/write': ExportSummary;
  'packets/cancel': null;
  'packets/send-back': CopyAnswer;
  /** The files that a person chose: packets or Word files. */
  'packets/choose': readonly string[];
  'packets/receive': ReceiveAnswer;
  'packets/read': ArrivalAnswer;
  'packets/merge': RunAnswer;
  /** The packet as it was sent or received, saved under a name that a person chooses. */
  'packets/save': CopyAnswer;
  'export/choose-folder': string | null;
  'export/start': ExportSummary;
  'export/cancel': null;
  'export/reveal': null;
  /** Whether a program opened it. */
  'export/open': boolean;
};

/** What the main process answers; every call has one. */
export type Answered<N extends CallName> = Answers[N];

/** What a window hears without asking. */
export type Events = {
  changed: Change;
  'export/progress': ExportProgress;
  'packets/progress': ExportProgress;
  /** Chosen in another window or in the system. */
  settings: AppState;
  /** The menu or the system asks this window to show a file in it. */
  opened: OpenAnswer;
  /** The wall was opened, closed, resized, unplugged or plugged in again. */
  projector: ProjectorState;
};
export type EventName = keyof Events;
