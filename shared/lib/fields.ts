import { z } from 'zod';

/** A subset of a record's fields, as an edit carries them. */
export type Fields<R> = { readonly [K in keyof R]?: R[K] | undefined };

type ObjectShape<S> = S extends z.ZodReadonly<z.ZodObject<infer Shape>> ? Shape : never;

/**
 * The schema of an edit: any of the named fields of a record, at least one, and no
 * other field, so that an edit cannot touch an id or a place.
 */
export function fieldsOf<S extends z.ZodReadonly<z.ZodObject>, K extends keyof ObjectShape<S> & string>(
  schema: S,
  names: readonly K[],
) {
  const shape = schema.unwrap().shape as ObjectShape<S>;
  const picked = Object.fromEntries(names.map((name) => [name, shape[name]])) as Pick<ObjectShape<S>, K>;
  return z
    .strictObject(picked)
    .partial()
    .refine((fields) => Object.keys(fields).length > 0);
}

/** Without what is undefined, which an optional field may carry and a record never does. */
export function given<R extends object>(fields: R): { [K in keyof R]: Exclude<R[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof R]: Exclude<R[K], undefined> };
}
