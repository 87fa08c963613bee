import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, makeDurable } from '../../../electron/store/database.ts';
import { WorkshopStore } from '../../../electron/store/workshopStore.ts';
import { newFile, opened } from './temporary.ts';

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the bytes beside the records', () => {
  it('come back as they were put, under the hash of themselves, also after a restart', () => {
    const file = newFile();
    const store = opened(file);
    const kept = new Map<string, Uint8Array>();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 5000 }), (bytes) => {
        const id = store.blobs.put(bytes);
        expect(id).toBe(sha256(bytes));
        kept.set(id, bytes);
      }),
      { numRuns: 30 },
    );
    store.close();
    const again = opened(file);
    for (const [id, bytes] of kept) expect([...(again.blobs.get(id) ?? [])]).toEqual([...bytes]);
  });

  it('are kept once, however often the same photo is dropped', () => {
    const file = newFile();
    const store = opened(file);
    const photo = new Uint8Array(200_000).fill(7);
    expect(store.blobs.put(photo)).toBe(store.blobs.put(photo.slice()));
    store.close();
    const db = connect(file, { create: false });
    expect(db.prepare('SELECT count(*) FROM blobs').pluck().get()).toBe(1);
    db.close();
  });

  it('are none under a name that nobody gave', () => {
    expect(opened(newFile()).blobs.get(sha256(new Uint8Array([1])))).toBeNull();
  });

  it('are not there when the disk had no room for them', () => {
    const db = connect(newFile(), { create: false });
    makeDurable(db);
    const store = new WorkshopStore('', db, () => '2017-04-11T00:00:00.000Z');
    db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`);
    const photo = new Uint8Array(200_000).fill(7);
    expect(() => store.blobs.put(photo)).toThrow(/full/u);
    expect(store.blobs.get(sha256(photo))).toBeNull();
    store.close();
  });

  it('go with a copy of the workshop', () => {
    const file = newFile();
    const store = opened(file);
    const id = store.blobs.put(new Uint8Array([1, 2, 3]));
    store.copyTo(`${file}.copy`);
    expect([...(opened(`${file}.copy`).blobs.get(id) ?? [])]).toEqual([1, 2, 3]);
  });
});
