import { z } from 'zod';
import type { Diff } from '../records/diff.ts';
import { Edit } from '../records/edit.ts';
import type { Records, TableName } from '../records/tables.ts';
import type { Refusal } from './refusal.ts';

/**
 * Who sends a command. Windows get their role from the process that made them, never from what they say; `application` is that
 * process itself, for what no window may send because it must be true, such as that a packet came back.
 */
export const roles = ['facilitator', 'projector', 'application'] as const;
export type Role = (typeof roles)[number];

export type Decision =
  | { readonly kind: 'accepted'; readonly diff: Diff }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * A kind of change. `decide` is pure: the same records and input give the same
 * answer in the window that previews it and in the process that stores it.
 */
export type Command<Name extends string = string, Input = never> = {
  readonly name: Name;
  readonly input: z.ZodType<Input>;
  readonly allowed: readonly Role[];
  readonly decide: (records: Records, input: Input) => Decision;
};

/** Defines a command for the facilitator's window, with its input type taken from the schema. */
export function command<Name extends string, S extends z.ZodType>(
  name: Name,
  input: S,
  decide: (records: Records, input: z.infer<S>) => Decision,
): Command<Name, z.infer<S>> {
  return { name, input: input as unknown as z.ZodType<z.infer<S>>, allowed: ['facilitator'], decide };
}

/** Defines a command that only the application itself sends; what it brings is checked where it came from. */
export function ownCommand<Name extends string, Input>(
  name: Name,
  decide: (records: Records, input: Input) => Decision,
): Command<Name, Input> {
  return { name, input: z.custom<Input>(), allowed: [], decide };
}

export function refuse(refusal: Refusal): Decision {
  return { kind: 'refused', refusal };
}

export function missing(table: TableName): Decision {
  return refuse({ kind: 'not-found', table });
}

/** Accepts what `write` leaves on a scratch pad over the records. */
export function change(records: Records, write: (edit: Edit) => void): Decision {
  const edit = new Edit(records);
  write(edit);
  return { kind: 'accepted', diff: edit.diff() };
}
