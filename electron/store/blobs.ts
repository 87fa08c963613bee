import type { BlobId } from '../../shared/domain/photo.ts';
import { sha256 } from '../lib/nodeCrypto.ts';
import type { Writer } from './database.ts';

/** Bytes that records name and that are too large to be records: each kept once, under the SHA-256 of itself. */
export class Blobs {
  readonly #put;
  readonly #get;

  constructor(db: Writer) {
    this.#put = db.prepare('INSERT INTO blobs (id, bytes) VALUES (?, ?) ON CONFLICT (id) DO NOTHING');
    this.#get = db.prepare('SELECT bytes FROM blobs WHERE id = ?').pluck();
  }

  /** On disk when this returns. Throws when it cannot be written. */
  put(bytes: Uint8Array): BlobId {
    const id = sha256(bytes);
    this.#put.run(id, bytes);
    return id;
  }

  get(id: BlobId): Uint8Array | null {
    return (this.#get.get(id) as Uint8Array | undefined) ?? null;
  }
}
