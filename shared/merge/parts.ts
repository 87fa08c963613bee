import type { z } from 'zod';
import { equal } from '../lib/equal.ts';
import type { Value } from './conflict.ts';
import type { Decide } from './disputes.ts';

/** The three states of something; without a base nobody knows from where both started. */
export type Three<P> = { readonly base: P | undefined; readonly ours: P; readonly theirs: P };

/** How a field of a row is merged. Places within it are `''` for the whole, or such as `.zh`. */
export type FieldRule<V> = {
  /** Where two states of it differ. */
  readonly changes: (before: V, after: V) => readonly string[];
  readonly merge: (three: Three<V>, decide: Decide) => V;
  readonly at: (value: V, place: string) => Value;
};

/** Something that is one or the other. */
export type PartRule<P> = {
  readonly same: (a: P, b: P) => boolean;
  /** What is empty gives way where nobody knows who changed it. */
  readonly isEmpty: (part: P) => boolean;
  /** The two one under the other. */
  readonly both: ((ours: P, theirs: P) => P) | null;
  readonly schema: z.ZodType<P> | null;
  /** Theirs as it can stand here. */
  readonly taken: (theirs: P, ours: P) => P;
  readonly shown: (part: P) => Value;
};

export const plain = { same: equal, both: null, taken: <P>(theirs: P): P => theirs, shown: asValue };

export function asValue(part: unknown): Value {
  return part as Value;
}

export function mergePart<P>(rule: PartRule<P>, place: string, three: Three<P>, decide: Decide): P {
  const { base, ours } = three;
  if (rule.same(ours, three.theirs)) return ours;
  if (base !== undefined && rule.same(base, three.theirs)) return ours;
  const theirs = rule.taken(three.theirs, ours);
  if (base !== undefined && rule.same(base, ours)) return theirs;
  if (base === undefined) {
    const [isOursEmpty, isTheirsEmpty] = [rule.isEmpty(ours), rule.isEmpty(theirs)];
    if (isOursEmpty && isTheirsEmpty) return JSON.stringify(ours) < JSON.stringify(theirs) ? ours : theirs;
    if (isOursEmpty || isTheirsEmpty) return isOursEmpty ? theirs : ours;
  }
  const { schema, shown } = rule;
  return decide({
    field: place,
    base: base ?? null,
    ours,
    theirs,
    both: bothOf(rule, ours, theirs),
    schema,
    shown,
  });
}

/** Not where one is empty, nor where it would be longer than the field can hold. */
function bothOf<P>({ both, isEmpty, schema }: PartRule<P>, ours: P, theirs: P): P | null {
  if (both === null || isEmpty(ours) || isEmpty(theirs)) return null;
  const joined = both(ours, theirs);
  return schema === null || schema.safeParse(joined).success ? joined : null;
}
