import { z } from 'zod';
import { richTextSchema } from '../domain/richText.ts';
import { languageSchema } from '../domain/text.ts';
import { type WorkplanId, workplanSchema } from '../domain/workplan.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { change, command, missing } from './command.ts';

const id = idSchema<WorkplanId>();

/** How the document of a plan reads and looks. */
export const editWorkplan = command(
  'workplans/edit',
  z.strictObject({
    id,
    fields: fieldsOf(workplanSchema, ['version', 'isFinal', 'sections', 'logo', 'accent', 'typeface']),
  }),
  (records, { id: edited, fields }) => {
    if (!records.workplans.has(edited)) return missing('workplans');
    return change(records, (edit) => edit.patch('workplans', edited, fields));
  },
);

/** The context of a plan as it stands in one language. */
export const writeContext = command(
  'workplans/write-context',
  z.strictObject({ id, language: languageSchema, text: richTextSchema }),
  (records, { id: written, language, text }) => {
    const workplan = records.workplans.get(written);
    if (!workplan) return missing('workplans');
    const context = { ...workplan.context, [language]: text };
    return change(records, (edit) => edit.patch('workplans', written, { context }));
  },
);
