import { isWithinOwnPlan } from '../records/ownPlan.ts';
import type { Records } from '../records/tables.ts';
import {
  addActivities,
  editActivities,
  giveEvidence,
  moveActivities,
  removeActivities,
  takeEvidence,
} from './activities.ts';
import { retimeAgenda } from './agenda.ts';
import {
  addCards,
  answerCards,
  editCard,
  givePartner,
  moveCards,
  recolourCards,
  removeCards,
} from './cards.ts';
import { duplicateCards, mergeCards, splitCard } from './cardWording.ts';
import { mergeClusters, sortClusters, splitCluster } from './clusterMerging.ts';
import { addCluster, dissolveCluster, moveCluster, nameCluster } from './clusters.ts';
import { type Command, type Decision, type Role, refuse } from './command.ts';
import { addDay, duplicateDay, editDay, removeDay } from './days.ts';
import { addDecision, editDecision, moveDecision, removeDecision, reserveDecision } from './decisions.ts';
import { keepDraft } from './drafts.ts';
import { addFinding, editFinding, moveFinding, removeFinding, reserveFinding } from './findings.ts';
import { addIndicator, editIndicator, moveIndicator, removeIndicator } from './indicators.ts';
import { addListItem, editListItem, moveListItem, removeListItem } from './listItems.ts';
import { applyMethod, editSteps } from './methods.ts';
import { addMilestone, editMilestone, moveMilestone, removeMilestone } from './milestones.ts';
import { writeSessionNotes } from './notes.ts';
import { keepPacket, mergePacket } from './packets.ts';
import { settleParked } from './parking.ts';
import {
  addParticipants,
  attend,
  editParticipant,
  moveParticipants,
  removeParticipants,
} from './participants.ts';
import { addPartner, editPartner, movePartner, removePartner } from './partners.ts';
import { addPhoto, editPhoto, movePhoto, removePhoto } from './photos.ts';
import { acceptCheck, reopenCheck } from './planChecks.ts';
import { takePositions, withdrawPosition } from './positions.ts';
import { writePrivateNote } from './privateNotes.ts';
import {
  addProgrammeTarget,
  editProgrammeTarget,
  moveProgrammeTarget,
  removeProgrammeTarget,
} from './programmeTargets.ts';
import {
  addRecommendations,
  editRecommendations,
  moveRecommendations,
  removeRecommendations,
} from './recommendations.ts';
import { endRun, extendRun, goToStep, pauseRun, resumeRun, startRun } from './runs.ts';
import { addSession, duplicateSession, editSession, moveSession, removeSession } from './sessions.ts';
import { takeSnapshot } from './snapshots.ts';
import {
  addObjective,
  addOutput,
  editObjective,
  editOutput,
  giveLineEvidence,
  moveObjective,
  moveOutput,
  removeObjective,
  removeOutput,
  takeLineEvidence,
} from './strategy.ts';
import { addParts, editBlock, editHeading, moveParts, removeParts, writeProse } from './strategyParts.ts';
import { castVote, rateOption } from './votes.ts';
import {
  addVoting,
  closeVoting,
  editVoting,
  hideVoting,
  removeVoting,
  reopenVoting,
  revealVoting,
} from './votings.ts';
import { blankWall, followToSession, setWall, showOnWall, turnPage } from './wall.ts';
import { editWorkplan, writeContext } from './workplans.ts';
import { editWorkshop } from './workshop.ts';

const all = [
  editWorkshop,
  addDay,
  editDay,
  removeDay,
  duplicateDay,
  retimeAgenda,
  addSession,
  editSession,
  moveSession,
  removeSession,
  duplicateSession,
  applyMethod,
  editSteps,
  writePrivateNote,
  startRun,
  pauseRun,
  resumeRun,
  extendRun,
  goToStep,
  endRun,
  takeSnapshot,
  keepPacket,
  mergePacket,
  addPartner,
  editPartner,
  movePartner,
  removePartner,
  addPhoto,
  editPhoto,
  movePhoto,
  removePhoto,
  addParticipants,
  editParticipant,
  attend,
  moveParticipants,
  removeParticipants,
  addCards,
  answerCards,
  editCard,
  givePartner,
  moveCards,
  removeCards,
  recolourCards,
  splitCard,
  mergeCards,
  duplicateCards,
  addCluster,
  nameCluster,
  moveCluster,
  dissolveCluster,
  mergeClusters,
  splitCluster,
  sortClusters,
  addFinding,
  editFinding,
  moveFinding,
  removeFinding,
  reserveFinding,
  addDecision,
  editDecision,
  moveDecision,
  removeDecision,
  reserveDecision,
  settleParked,
  writeSessionNotes,
  addObjective,
  editObjective,
  moveObjective,
  removeObjective,
  addOutput,
  editOutput,
  moveOutput,
  removeOutput,
  addActivities,
  editActivities,
  moveActivities,
  removeActivities,
  giveEvidence,
  takeEvidence,
  acceptCheck,
  reopenCheck,
  addMilestone,
  editMilestone,
  moveMilestone,
  removeMilestone,
  editWorkplan,
  writeContext,
  addListItem,
  editListItem,
  moveListItem,
  removeListItem,
  addProgrammeTarget,
  editProgrammeTarget,
  moveProgrammeTarget,
  removeProgrammeTarget,
  giveLineEvidence,
  takeLineEvidence,
  addIndicator,
  editIndicator,
  moveIndicator,
  removeIndicator,
  takePositions,
  withdrawPosition,
  addRecommendations,
  editRecommendations,
  moveRecommendations,
  removeRecommendations,
  addParts,
  moveParts,
  removeParts,
  editHeading,
  writeProse,
  editBlock,
  addVoting,
  editVoting,
  revealVoting,
  hideVoting,
  closeVoting,
  reopenVoting,
  removeVoting,
  castVote,
  rateOption,
  showOnWall,
  blankWall,
  turnPage,
  setWall,
  followToSession,
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
  if (role !== 'application' && !found.allowed.includes(role)) return refuse({ kind: 'not-allowed' });
  const parsed = found.input.safeParse(input);
  if (!parsed.success)
    return refuse({ kind: 'bad-input', field: parsed.error.issues[0]?.path.join('.') ?? '' });
  const decision = found.decide(records, parsed.data);
  const isKept = decision.kind === 'refused' || isWithinOwnPlan(records, decision.diff);
  return isKept ? decision : refuse({ kind: 'not-yours' });
}
