import { z } from 'zod';
import type { PacketId } from '../domain/packet.ts';
import { partnerSchema } from '../domain/partner.ts';
import { blobIdSchema } from '../domain/photo.ts';
import type { SnapshotId } from '../domain/snapshot.ts';
import { languageSchema, textSchema } from '../domain/text.ts';
import { idSchema } from '../lib/id.ts';
import { documentKinds, documentLanguages } from '../reports/documentKinds.ts';
import { themes } from './settings.ts';

const none = z.void();
const filePath = z.string().min(1).max(10_000);
/** As typed: what is too short to protect anything is refused in the window, what is there is taken as it is. */
const passphrase = z.string().min(1).max(1000);
const choiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['ours', 'theirs', 'both']) }),
  z.strictObject({ kind: z.literal('written'), value: z.json() }),
]);
const command = z.strictObject({ commandId: z.string().min(1).max(100) });

/**
 * Everything a facilitator's window may ask the main process for, with what it must
 * send. A new call is a line here, its answer in `Answers`, and its handler.
 */
export const contract = {
  'app/start': none,
  'settings/change': z.strictObject({
    language: languageSchema.optional(),
    theme: z.enum(themes).optional(),
  }),
  'workshop/create': z.strictObject({ template: z.string().max(100) }),
  'workshop/choose': none,
  /** A workshop file, or a packet, which may want its passphrase. */
  'workshop/open': z.strictObject({ file: filePath, passphrase: passphrase.optional() }),
  'workshop/forget': z.strictObject({ file: z.string().min(1).max(10_000) }),
  'template/save': z.strictObject({ name: textSchema, description: textSchema }),
  'template/remove': z.strictObject({ id: z.string().max(200) }),
  'photo/keep': z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  'photo/read': z.strictObject({ blob: blobIdSchema }),
  'workshop/leave': none,
  'workshop/copy': none,
  'workshop/show': none,
  run: command.extend({ gesture: z.string().min(1).max(100), name: z.string().max(100), input: z.unknown() }),
  undo: command,
  redo: command,
  'projector/displays': none,
  'projector/open': none,
  'projector/close': none,
  'projector/choose': z.strictObject({ displayId: z.number().int() }),
  'snapshot/read': z.strictObject({ id: idSchema<SnapshotId>() }),
  'snapshot/restore': command.extend({ id: idSchema<SnapshotId>(), beforeId: idSchema<SnapshotId>() }),
  'packets/write': z.strictObject({
    folder: z.string().min(1).max(10_000),
    partnerIds: z.array(partnerSchema.unwrap().shape.id).min(1),
    passphrase: passphrase.nullable(),
  }),
  'packets/cancel': none,
  'packets/send-back': z.strictObject({ passphrase: passphrase.nullable() }),
  'packets/choose': none,
  'packets/receive': z.strictObject({ file: filePath, passphrase: passphrase.optional() }),
  'packets/read': z.strictObject({ id: idSchema<PacketId>() }),
  'packets/merge': command.extend({
    id: idSchema<PacketId>(),
    choices: z.array(z.strictObject({ key: z.string().max(500), choice: choiceSchema })).max(100_000),
  }),
  'packets/save': z.strictObject({ id: idSchema<PacketId>() }),
  'export/choose-folder': none,
  'export/start': z.strictObject({
    folder: z.string().min(1).max(10_000),
    documents: z.array(z.enum(documentKinds)).min(1),
    languages: z.array(z.enum(documentLanguages)).min(1),
    /** Whose documents are written, when documents of partners are among them. */
    partnerIds: z.array(partnerSchema.unwrap().shape.id),
  }),
  'export/cancel': none,
  'export/reveal': z.strictObject({ file: z.string().min(1).max(10_000) }),
  'export/open': z.strictObject({ file: z.string().min(1).max(10_000) }),
} as const;

export type CallName = keyof typeof contract;
export type Asked<N extends CallName> = z.infer<(typeof contract)[N]>;
