import { z } from 'zod';
import { workshopSchema } from '../domain/workshop.ts';
import { fieldsOf } from '../lib/fields.ts';
import { workshopOf } from '../records/queries.ts';
import { change, command, refuse } from './command.ts';

const fields = fieldsOf(workshopSchema, [
  'title',
  'place',
  'aims',
  'languages',
  'programme',
  'phase',
  'developmentObjective',
  'leadLoad',
  'notice',
]);

export const editWorkshop = command('workshop/edit', z.strictObject({ fields }), (records, input) => {
  const workshop = workshopOf(records);
  const phase = input.fields.phase ?? workshop.phase;
  if (phase.end < phase.start) return refuse({ kind: 'end-before-start' });
  return change(records, (edit) => edit.patch('workshops', workshop.id, input.fields));
});
