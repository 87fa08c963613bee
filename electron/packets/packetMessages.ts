import type { BlobId } from '../../shared/domain/photo.ts';
import type { PacketHead } from '../../shared/merge/packetFormat.ts';
import type { PlanDocument } from '../../shared/merge/word/planDocument.ts';
import type { PacketProblem } from '../../shared/protocol/answers.ts';
import type { WrittenRecords } from '../../shared/records/writtenRecords.ts';
import type { RecordsMessage } from '../lib/recordsMessage.ts';
import type { PacketContent, Wanted } from './readPacket.ts';

/** A packet of the records that were given last. */
export type WriteOrder = {
  readonly head: PacketHead;
  /** The packet that the copy was made from, as it is kept: its plan is what a return started from. */
  readonly base: Uint8Array | null;
  readonly attachments: ReadonlyMap<BlobId, Uint8Array>;
  readonly passphrase: string | null;
};

/** A file on disk, or bytes that were kept without their passphrase. */
export type ReadOrder = {
  readonly source: { readonly file: string } | { readonly bytes: Uint8Array };
  readonly passphrase: string | null;
  /** The version of this application. */
  readonly app: string;
  readonly wanted: Wanted;
};

export type WrittenPacket =
  /** `sealed` when it has a passphrase; `plain` is what is kept. */
  | { readonly kind: 'written'; readonly plain: Uint8Array; readonly sealed: Uint8Array | null }
  | { readonly kind: 'failed'; readonly detail: string };

export type ReadFile =
  | {
      readonly kind: 'packet';
      readonly content: Omit<PacketContent, 'records'>;
      readonly records: WrittenRecords | null;
      /** Without its passphrase; empty when the bytes were given. */
      readonly plain: Uint8Array;
      readonly isProtected: boolean;
    }
  | { readonly kind: 'word'; readonly document: PlanDocument; readonly plain: Uint8Array }
  | { readonly kind: 'passphrase'; readonly isWrong: boolean }
  | { readonly kind: 'problem'; readonly problem: PacketProblem };

export type PacketOrder =
  | { readonly kind: 'write'; readonly id: number; readonly order: WriteOrder }
  | { readonly kind: 'read'; readonly id: number; readonly order: ReadOrder };

/** What crosses to the worker. */
export type ToPacketWorker = RecordsMessage | PacketOrder;

export type FromPacketWorker = { readonly id: number; readonly answer: WrittenPacket | ReadFile };
