type Lists<T> = ReadonlyMap<string, readonly T[]>;

/**
 * Gives the list of before where one says the same as then, so that what shows it need not render again: a letter
 * that is typed in one line changes no other.
 */
export function listKeeper<T>(isSame: (a: T, b: T) => boolean): (now: Lists<T>) => Lists<T> {
  let known: Lists<T> = new Map();
  return (now) => {
    known = new Map([...now].map(([key, list]) => [key, kept(list, known.get(key), isSame)]));
    return known;
  };
}

function kept<T>(
  now: readonly T[],
  before: readonly T[] | undefined,
  isSame: (a: T, b: T) => boolean,
): readonly T[] {
  if (before?.length !== now.length) return now;
  return before.every((item, at) => isSame(item, now[at] as T)) ? before : now;
}
