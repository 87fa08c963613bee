import { type Hostile, withEnding } from './hostile.ts';
import { csvAttacks, workbookAttacks } from './lists.ts';
import { packetAttacks } from './packets.ts';
import { wordAttacks } from './wordFiles.ts';

/** Files that are taken in as a packet or a plan edited in Word. */
export function returnedFiles(): readonly Hostile[] {
  return [...withEnding('.plenum-packet', packetAttacks()), ...withEnding('.docx', wordAttacks())];
}

/** Files that are imported as a list. */
export async function listFiles(): Promise<readonly Hostile[]> {
  return [...withEnding('.xlsx', await workbookAttacks()), ...withEnding('.csv', csvAttacks())];
}
