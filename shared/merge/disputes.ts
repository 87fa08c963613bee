import type { z } from 'zod';
import type { ChoiceKind, PlanTable, SettledConflict } from '../domain/planMerge.ts';
import type { Text } from '../domain/text.ts';
import type { Choice, Conflict, Value } from './conflict.ts';

export type RowName = { readonly table: PlanTable; readonly id: string; readonly title: Text };

/** What both sides changed, each in its own way. */
export type Dispute<P> = {
  /** As in `Conflict`. */
  readonly field: string | null;
  readonly base: P | null;
  readonly ours: P;
  readonly theirs: P;
  /** The two one under the other; null where they cannot stand together. */
  readonly both: P | null;
  /** What may be written in their place; null where only one of the two can stand. */
  readonly schema: z.ZodType<P> | null;
  /** As others may see it. */
  readonly shown: (part: P) => Value;
};

/** Answers with what stands. */
export type Decide = <P>(dispute: Dispute<P>) => P;

/** The conflicts of one merge, each decided as it is met: as somebody chose, and until then ours stands. */
export class Disputes {
  readonly conflicts: Conflict[] = [];
  readonly settled: SettledConflict[] = [];
  readonly undecided: string[] = [];
  readonly #choices: ReadonlyMap<string, Choice>;

  constructor(choices: ReadonlyMap<string, Choice> = new Map()) {
    this.#choices = choices;
  }

  decide<P>({ table, id, title }: RowName, dispute: Dispute<P>): P {
    const { field, ours, shown } = dispute;
    const key = `${table}:${id}:${field ?? ''}`;
    const base = dispute.base === null ? null : shown(dispute.base);
    const shared = { table, id, title, field, base, ours: shown(ours), theirs: shown(dispute.theirs) };
    const choices = choicesOf(dispute);
    this.conflicts.push({ key, ...shared, choices });
    const choice = this.#choices.get(key);
    const stands = choice === undefined ? null : standing(choice, dispute);
    if (choice === undefined || stands === null) {
      this.undecided.push(key);
      return ours;
    }
    this.settled.push({ ...shared, choice: choice.kind, result: shown(stands.part) });
    return stands.part;
  }
}

function choicesOf<P>({ both, schema }: Dispute<P>): readonly ChoiceKind[] {
  return [
    'ours',
    'theirs',
    ...(both === null ? [] : (['both'] as const)),
    ...(schema === null ? [] : (['written'] as const)),
  ];
}

/** Null when the conflict cannot end so, or what was written is no value of the field. */
function standing<P>(
  choice: Choice,
  { ours, theirs, both, schema }: Dispute<P>,
): { readonly part: P } | null {
  if (choice.kind === 'ours') return { part: ours };
  if (choice.kind === 'theirs') return { part: theirs };
  if (choice.kind === 'both') return both === null ? null : { part: both };
  const parsed = 'value' in choice ? schema?.safeParse(choice.value) : undefined;
  return parsed?.success ? { part: parsed.data } : null;
}
