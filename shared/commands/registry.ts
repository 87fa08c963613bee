import type { Records } from '../records/tables.ts';
import { addActivity, editActivity, moveActivity, removeActivity } from './activities.ts';
import { addCards, editCard, givePartner, moveCards, removeCards } from './cards.ts';
import { addCluster, dissolveCluster, moveCluster, nameCluster } from './clusters.ts';
import { type Command, type Decision, type Role, refuse } from './command.ts';
import { addDay, editDay, removeDay } from './days.ts';
import { keepDraft } from './drafts.ts';
import { addPartner, editPartner, movePartner, removePartner } from './partners.ts';
import { addSession, editSession, moveSession, removeSession } from './sessions.ts';
import {
  addObjective,
  addOutput,
  editObjective,
  editOutput,
  moveObjective,
  moveOutput,
  removeObjective,
  removeOutput,
} from './strategy.ts';
import { editWorkshop } from './workshop.ts';

const all = [
  editWorkshop,
  addDay,
  editDay,
  removeDay,
  addSession,
  editSession,
  moveSession,
  removeSession,
  addPartner,
  editPartner,
  movePartner,
  removePartner,
  addCards,
  editCard,
  givePartner,
  moveCards,
  removeCards,
  addCluster,
  nameCluster,
  moveCluster,
  dissolveCluster,
  addObjective,
  editObjective,
  moveObjective,
  removeObjective,
  addOutput,
  editOutput,
  moveOutput,
  removeOutput,
  addActivity,
  editActivity,
  moveActivity,
  removeActivity,
  keepDraft,
] as const;

type AnyCommand = (typeof all)[number];
export type CommandName = AnyCommand['name'];
export type InputOf<N extends CommandName> =
  Extract<AnyCommand, { name: N }> extends Command<N, infer Input> ? Input : never;

const byName: ReadonlyMap<string, Command<string, unknown>> = new Map(
  all.map((each) => [each.name, each as unknown as Command<string, unknown>]),
);

export const commandNames: readonly CommandName[] = all.map((each) => each.name);

/**
 * The one way to change a workshop: is this a command, may this role send it, does
 * its input parse, and what does it decide? Nothing here throws on bad input.
 */
export function decide(records: Records, role: Role, name: string, input: unknown): Decision {
  const found = byName.get(name);
  if (!found) return refuse({ kind: 'bad-input', field: 'name' });
  if (!found.allowed.includes(role)) return refuse({ kind: 'not-allowed' });
  const parsed = found.input.safeParse(input);
  if (!parsed.success)
    return refuse({ kind: 'bad-input', field: parsed.error.issues[0]?.path.join('.') ?? '' });
  return found.decide(records, parsed.data);
}
