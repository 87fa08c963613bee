import type { Refusal } from '../commands/refusal.ts';
import type { BlobId } from '../domain/photo.ts';
import type { Language, Text } from '../domain/text.ts';
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
  | { readonly kind: 'problem'; readonly file: string; readonly problem: FileProblem };

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
  /** Chosen in another window or in the system. */
  settings: AppState;
  /** The menu or the system asks this window to show a file in it. */
  opened: OpenAnswer;
  /** The wall was opened, closed, resized, unplugged or plugged in again. */
  projector: ProjectorState;
};
export type EventName = keyof Events;
