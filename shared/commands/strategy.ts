import { z } from 'zod';
import {
  distinctLinks,
  type EvidenceLink,
  evidenceLinkSchema,
  evidenceLinksSchema,
  sameLink,
} from '../domain/evidenceLink.ts';
import {
  type ObjectiveId,
  type OutputId,
  objectiveSchema,
  outputSchema,
  unreasoned,
  wordedFields,
} from '../domain/strategy.ts';
import { lineOf, type StrategyLine, sameLine } from '../domain/strategyLine.ts';
import { textSchema } from '../domain/text.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import type { Edit } from '../records/edit.ts';
import { outputsOf, where } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { change, command, missing, refuse } from './command.ts';

const objectiveId = idSchema<ObjectiveId>();
const outputId = idSchema<OutputId>();

/** The development objective follows from those below it: only they rest on evidence of their own. */
const groundedLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('objective'), id: objectiveId }),
  z.strictObject({ kind: z.literal('output'), id: outputId }),
]);
type GroundedLine = z.infer<typeof groundedLine>;

export const addObjective = command(
  'objectives/add',
  z.strictObject({ id: objectiveId, title: textSchema, before: objectiveId.nullable() }),
  (records, { id, title, before }) => {
    if (records.objectives.has(id)) return refuse({ kind: 'already-exists' });
    const order = keyBefore(records.objectives.values(), before);
    return change(records, (edit) =>
      edit.put('objectives', { ...unreasoned, id, order, title, illustrative: false }),
    );
  },
);

export const editObjective = command(
  'objectives/edit',
  z.strictObject({ id: objectiveId, fields: fieldsOf(objectiveSchema, wordedFields) }),
  (records, { id, fields }) => {
    if (!records.objectives.has(id)) return missing('objectives');
    return change(records, (edit) => edit.patch('objectives', id, { ...fields, illustrative: false }));
  },
);

export const moveObjective = command(
  'objectives/move',
  z.strictObject({ id: objectiveId, before: objectiveId.nullable() }),
  (records, { id, before }) => {
    const objective = records.objectives.get(id);
    if (!objective) return missing('objectives');
    const [order = objective.order] =
      before === id ? [] : keysBefore(records.objectives.values(), before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('objectives', id, { order }));
  },
);

/** Its indicators and what partners said about it go with it. */
export const removeObjective = command(
  'objectives/remove',
  z.strictObject({ id: objectiveId }),
  (records, { id }) => {
    if (!records.objectives.has(id)) return missing('objectives');
    const count = outputsOf(records, id).length;
    if (count > 0) return refuse({ kind: 'objective-has-outputs', count });
    return change(records, (edit) => {
      removeWhatHangsOn(edit, records, { kind: 'objective', id });
      edit.remove('objectives', id);
    });
  },
);

export const addOutput = command(
  'outputs/add',
  z.strictObject({ id: outputId, objectiveId, title: textSchema, before: outputId.nullable() }),
  (records, { id, objectiveId: parent, title, before }) => {
    if (!records.objectives.has(parent)) return missing('objectives');
    if (records.outputs.has(id)) return refuse({ kind: 'already-exists' });
    const order = keyBefore(outputsOf(records, parent), before);
    return change(records, (edit) =>
      edit.put('outputs', { ...unreasoned, id, objectiveId: parent, order, title, illustrative: false }),
    );
  },
);

export const editOutput = command(
  'outputs/edit',
  z.strictObject({ id: outputId, fields: fieldsOf(outputSchema, wordedFields) }),
  (records, { id, fields }) => {
    if (!records.outputs.has(id)) return missing('outputs');
    return change(records, (edit) => edit.patch('outputs', id, { ...fields, illustrative: false }));
  },
);

export const moveOutput = command(
  'outputs/move',
  z.strictObject({ id: outputId, objectiveId, before: outputId.nullable() }),
  (records, { id, objectiveId: parent, before }) => {
    const output = records.outputs.get(id);
    if (!output) return missing('outputs');
    if (!records.objectives.has(parent)) return missing('objectives');
    const [order = output.order] =
      before === id ? [] : keysBefore(outputsOf(records, parent), before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('outputs', id, { objectiveId: parent, order }));
  },
);

/** Only an output under which no partner has planned anything goes, and with it its indicators and positions. */
export const removeOutput = command('outputs/remove', z.strictObject({ id: outputId }), (records, { id }) => {
  if (!records.outputs.has(id)) return missing('outputs');
  const count = where(records.activities, (activity) => activity.outputId === id).length;
  if (count > 0) return refuse({ kind: 'output-has-activities', count });
  return change(records, (edit) => {
    removeWhatHangsOn(edit, records, { kind: 'output', id });
    edit.remove('outputs', id);
  });
});

/** A line keeps its mark as a sample: why it is there is no word of it. */
export const giveLineEvidence = command(
  'strategy/give-evidence',
  z.strictObject({ line: groundedLine, evidence: evidenceLinksSchema }),
  (records, { line, evidence }) => {
    const had = evidenceOfLine(records, line);
    if (!had) return missing(tableOf(line));
    const all = distinctLinks([...had, ...evidence]);
    if (all.length > 1000) return refuse({ kind: 'bad-input', field: 'evidence' });
    return change(records, (edit) => edit.patch(tableOf(line), line.id, { evidence: all }));
  },
);

export const takeLineEvidence = command(
  'strategy/take-evidence',
  z.strictObject({ line: groundedLine, evidence: evidenceLinkSchema }),
  (records, { line, evidence }) => {
    const had = evidenceOfLine(records, line);
    if (!had) return missing(tableOf(line));
    const left = had.filter((link) => !sameLink(link, evidence));
    return change(records, (edit) => edit.patch(tableOf(line), line.id, { evidence: left }));
  },
);

function tableOf({ kind }: GroundedLine): 'objectives' | 'outputs' {
  return kind === 'objective' ? 'objectives' : 'outputs';
}

function evidenceOfLine(records: Records, line: GroundedLine): readonly EvidenceLink[] | undefined {
  const found = line.kind === 'objective' ? records.objectives.get(line.id) : records.outputs.get(line.id);
  return found?.evidence;
}

function removeWhatHangsOn(edit: Edit, records: Records, line: StrategyLine): void {
  for (const indicator of records.indicators.values())
    if (sameLine(lineOf(indicator), line)) edit.remove('indicators', indicator.id);
  for (const position of records.positions.values())
    if (sameLine(lineOf(position), line)) edit.remove('positions', position.id);
}
