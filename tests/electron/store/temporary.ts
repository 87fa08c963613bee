import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createWorkshop } from '../../../electron/store/create.ts';
import { openWorkshop } from '../../../electron/store/open.ts';
import type { WorkshopStore } from '../../../electron/store/workshopStore.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';

/** A folder of this test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plenum-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function newFile(records: Records = smallWorkshop(), folder = temporaryFolder()): string {
  const file = path.join(folder, 'workshop.plenum');
  createWorkshop(file, records, {
    commandId: 'birth',
    name: 'create',
    actor: 'test',
    at: '2017-04-11T00:00:00.000Z',
  });
  return file;
}

/** Opens a file that is known to be sound; closed when the test ends. */
export function opened(file: string): WorkshopStore {
  const result = openWorkshop(file);
  if (result.kind !== 'opened') throw new Error(`expected to open ${file}: ${JSON.stringify(result)}`);
  onTestFinished(() => result.store.close());
  return result.store;
}
