import type { z } from 'zod';
import { activitySchema } from '../domain/activity.ts';
import { cardSchema } from '../domain/card.ts';
import { clusterSchema } from '../domain/cluster.ts';
import { counterSchema } from '../domain/counter.ts';
import { daySchema } from '../domain/day.ts';
import { decisionSchema } from '../domain/decision.ts';
import { draftSchema } from '../domain/draft.ts';
import { findingSchema } from '../domain/finding.ts';
import { indicatorSchema } from '../domain/indicator.ts';
import { listItemSchema } from '../domain/listItem.ts';
import { milestoneSchema } from '../domain/milestone.ts';
import { privateNoteSchema, sessionNotesSchema } from '../domain/notes.ts';
import { originSchema } from '../domain/origin.ts';
import { packetSchema } from '../domain/packet.ts';
import { participantSchema } from '../domain/participant.ts';
import { partnerSchema } from '../domain/partner.ts';
import { photoSchema } from '../domain/photo.ts';
import { planMergeSchema } from '../domain/planMerge.ts';
import { positionSchema } from '../domain/position.ts';
import { programmeTargetSchema } from '../domain/programmeTarget.ts';
import { recommendationSchema } from '../domain/recommendation.ts';
import { sessionSchema } from '../domain/session.ts';
import { sessionRunSchema } from '../domain/sessionRun.ts';
import { snapshotSchema } from '../domain/snapshot.ts';
import { objectiveSchema, outputSchema } from '../domain/strategy.ts';
import { strategyPartSchema } from '../domain/strategyPart.ts';
import { voteSchema, votingSchema } from '../domain/voting.ts';
import { wallSchema } from '../domain/wall.ts';
import { workplanSchema } from '../domain/workplan.ts';
import { workshopSchema } from '../domain/workshop.ts';

type TableTraits = {
  readonly schema: z.ZodType;
  /** Fields that hold the id of a record of another table; the store has a foreign key for each. */
  readonly references: Readonly<Record<string, string>>;
  /** Whether undo gives back the former value. */
  readonly undoable: boolean;
  /** Whether the journal keeps changes of this table. */
  readonly journaled: boolean;
};

const kept = { undoable: true, journaled: true } as const;
const ofLine = { objectiveId: 'objectives', outputId: 'outputs' } as const;

/** Every kind of record of a workshop. A new kind is a line here, a migration, and nothing else in the spine. */
export const tables = {
  workshops: { schema: workshopSchema, references: {}, ...kept },
  days: { schema: daySchema, references: {}, ...kept },
  sessions: { schema: sessionSchema, references: { dayId: 'days' }, ...kept },
  sessionRuns: { schema: sessionRunSchema, references: { id: 'sessions' }, ...kept },
  sessionNotes: { schema: sessionNotesSchema, references: { id: 'sessions' }, ...kept },
  privateNotes: { schema: privateNoteSchema, references: { id: 'sessions' }, ...kept },
  partners: { schema: partnerSchema, references: {}, ...kept },
  participants: { schema: participantSchema, references: { partnerId: 'partners' }, ...kept },
  clusters: { schema: clusterSchema, references: { sessionId: 'sessions' }, ...kept },
  cards: {
    schema: cardSchema,
    references: { sessionId: 'sessions', clusterId: 'clusters', partnerId: 'partners' },
    ...kept,
  },
  photos: { schema: photoSchema, references: { sessionId: 'sessions' }, ...kept },
  votings: { schema: votingSchema, references: { sessionId: 'sessions' }, ...kept },
  votes: { schema: voteSchema, references: { votingId: 'votings', partnerId: 'partners' }, ...kept },
  findings: { schema: findingSchema, references: { sessionId: 'sessions' }, ...kept },
  decisions: { schema: decisionSchema, references: { sessionId: 'sessions' }, ...kept },
  objectives: { schema: objectiveSchema, references: {}, ...kept },
  outputs: { schema: outputSchema, references: { objectiveId: 'objectives' }, ...kept },
  indicators: { schema: indicatorSchema, references: ofLine, ...kept },
  positions: { schema: positionSchema, references: { partnerId: 'partners', ...ofLine }, ...kept },
  recommendations: { schema: recommendationSchema, references: {}, ...kept },
  strategyParts: { schema: strategyPartSchema, references: {}, ...kept },
  workplans: { schema: workplanSchema, references: { partnerId: 'partners' }, ...kept },
  activities: {
    schema: activitySchema,
    references: { workplanId: 'workplans', outputId: 'outputs' },
    ...kept,
  },
  milestones: { schema: milestoneSchema, references: { activityId: 'activities' }, ...kept },
  listItems: { schema: listItemSchema, references: {}, ...kept },
  programmeTargets: { schema: programmeTargetSchema, references: {}, ...kept },
  // That a packet went out or came back stays true when the merge of it is undone.
  packets: { schema: packetSchema, references: {}, undoable: false, journaled: true },
  planMerges: { schema: planMergeSchema, references: {}, ...kept },
  origins: { schema: originSchema, references: {}, undoable: false, journaled: true },
  counters: { schema: counterSchema, references: {}, undoable: false, journaled: true },
  snapshots: { schema: snapshotSchema, references: {}, undoable: false, journaled: true },
  drafts: { schema: draftSchema, references: {}, undoable: false, journaled: false },
  walls: { schema: wallSchema, references: {}, undoable: false, journaled: false },
} as const satisfies Readonly<Record<string, TableTraits>>;

export type TableName = keyof typeof tables;
export type RecordOf<T extends TableName> = z.infer<(typeof tables)[T]['schema']>;
export type IdOf<T extends TableName> = RecordOf<T>['id'];
export const tableNames = Object.keys(tables) as readonly TableName[];

/** All records of a workshop at a moment. Never changed in place: `apply` answers with a new one. */
export type Records = { readonly [T in TableName]: ReadonlyMap<IdOf<T>, RecordOf<T>> };

export function emptyRecords(): Records {
  return Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as Records;
}
