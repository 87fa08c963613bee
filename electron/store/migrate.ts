import { applicationId, type Reader, type Writer } from './database.ts';
import { first } from './migrations/0001-first.ts';
import { runWorkshop } from './migrations/0002-run-workshop.ts';
import { plan } from './migrations/0003-plan.ts';
import { strategy } from './migrations/0004-strategy.ts';
import { exchange } from './migrations/0005-exchange.ts';

export type Migration = (db: Writer) => void;

/** In order; the n-th one (from 1) makes version n of the file. Never edited after release. */
export const migrations: readonly Migration[] = [first, runWorkshop, plan, strategy, exchange];

export function versionOf(db: Reader): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Brings a file to the newest version, each step whole or not at all. */
export function migrate(db: Writer, steps: readonly Migration[] = migrations): void {
  for (let version = versionOf(db); version < steps.length; version++) {
    db.transaction(() => {
      steps[version]?.(db);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${version + 1}`);
    })();
  }
}
