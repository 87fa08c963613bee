import type { Activity } from '../../../../shared/domain/activity.ts';
import { isBlank, type Language, type Text, textIn } from '../../../../shared/domain/text.ts';
import { sorted } from '../../../../shared/lib/order.ts';
import { where } from '../../../../shared/records/queries.ts';
import type { Records } from '../../../../shared/records/tables.ts';

export type PossibleLead = {
  readonly id: string;
  readonly name: Text;
  readonly label: string;
  /** The position of a person. */
  readonly detail?: string;
};

type Tables = Pick<Records, 'participants' | 'workplans' | 'activities'>;

/** The participants of the partner whose plan it is, and who else leads in the plan, each name once. */
export function possibleLeads(
  { participants, workplans, activities }: Tables,
  { id: ownId, workplanId }: Activity,
  language: Language,
): { readonly people: readonly PossibleLead[]; readonly usedBefore: readonly PossibleLead[] } {
  const partnerId = workplans.get(workplanId)?.partnerId;
  const people = sorted(where(participants, (each) => each.partnerId === partnerId))
    .filter(({ name }) => !isBlank(name))
    .map(({ id, name, role }) => ({
      id,
      name,
      label: textIn(name, language).trim(),
      detail: textIn(role, language),
    }));
  const seen = new Set(people.map(({ label }) => label));
  const usedBefore: PossibleLead[] = [];
  for (const { id, lead } of sorted(where(activities, (each) => each.workplanId === workplanId))) {
    const label = textIn(lead, language).trim();
    if (id === ownId || label === '' || seen.has(label)) continue;
    seen.add(label);
    usedBefore.push({ id: `lead:${id}`, name: lead, label });
  }
  return { people, usedBefore };
}
