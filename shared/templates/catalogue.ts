import scoreChongqing from '../../resources/examples/score-chongqing.json' with { type: 'json' };
import afterActionReview from '../../resources/templates/after-action-review.json' with { type: 'json' };
import blank from '../../resources/templates/blank.json' with { type: 'json' };
import scoreConsultation from '../../resources/templates/score-consultation.json' with { type: 'json' };
import strategicPlanning from '../../resources/templates/strategic-planning.json' with { type: 'json' };
import type { Text } from '../domain/text.ts';
import { type Template, templateSchema } from './template.ts';

type Described = { readonly name: Text; readonly description: Text };

const templateFiles = {
  'score-consultation': scoreConsultation,
  'after-action-review': afterActionReview,
  'strategic-planning': strategicPlanning,
  blank,
} as const satisfies Record<string, Described>;

const exampleFiles = { 'score-chongqing': scoreChongqing } as const satisfies Record<string, Described>;

export type TemplateId = keyof typeof templateFiles;
export type ExampleId = keyof typeof exampleFiles;
export type Listed<Id> = Described & { readonly id: Id };

/** What a new workshop can start from, in the order in which people see it. */
export const templates: readonly Listed<TemplateId>[] = listed(templateFiles);

/** Complete workshops to look at. */
export const examples: readonly Listed<ExampleId>[] = listed(exampleFiles);

const parsed = new Map<TemplateId | ExampleId, Template>();

/** Checked when first asked for: a window that only lists templates does not wait for the large ones. */
export function templateOf(id: TemplateId | ExampleId): Template {
  const known = parsed.get(id);
  if (known) return known;
  const template = templateSchema.parse({ ...templateFiles, ...exampleFiles }[id]);
  parsed.set(id, template);
  return template;
}

function listed<Id extends string>(files: Readonly<Record<Id, Described>>): readonly Listed<Id>[] {
  return (Object.keys(files) as Id[]).map((id) => {
    const { name, description } = files[id];
    return { id, name, description };
  });
}
