import { equal } from '../lib/equal.ts';
import { arranged, isKept } from './keys.ts';
import { asValue, type FieldRule, mergePart, type PartRule, plain } from './parts.ts';

/** Members with something said of each, such as whether a partner has confirmed. */
type Keyed<V, E> = {
  readonly entries: (value: V) => Iterable<readonly [key: string, member: E]>;
  readonly join: (entries: readonly (readonly [key: string, member: E])[]) => V;
  /** How many there can be. */
  readonly most: number;
  /** Whether a change is named by its key, or as one of the whole. */
  readonly isNamed: boolean;
};

/** A member may itself be null, which is not the same as not being there. */
type There<E> = readonly [member: E] | null;

function there<E>(members: ReadonlyMap<string, E>, key: string): There<E> {
  return members.has(key) ? [members.get(key) as E] : null;
}

/** Member by member; two different words on one member are a conflict, and so are more members than there can be. */
export function keyed<V, E>({ entries, join, most, isNamed }: Keyed<V, E>): FieldRule<V> {
  const rule: PartRule<There<E>> = {
    ...plain,
    isEmpty: (member) => member === null,
    schema: null,
    shown: (member) => asValue(member?.[0] ?? null),
  };
  const whole: PartRule<V> = { ...plain, isEmpty: (list) => mapOf(list).size === 0, schema: null };
  const mapOf = (list: V): ReadonlyMap<string, E> => new Map(entries(list));
  return {
    changes: (before, after) => {
      if (equal(before, after)) return [];
      if (!isNamed) return [''];
      const [from, to] = [mapOf(before), mapOf(after)];
      const keys = [...new Set([...from.keys(), ...to.keys()])];
      return keys.filter((key) => !equal(from.get(key), to.get(key))).map((key) => `.${key}`);
    },
    merge: (three, decide) => {
      const { base, ours, theirs } = three;
      if (equal(ours, theirs) || (base !== undefined && equal(base, theirs))) return ours;
      if (base !== undefined && equal(base, ours)) return theirs;
      const [from, left, right] = [base === undefined ? undefined : mapOf(base), mapOf(ours), mapOf(theirs)];
      const keys = new Set([...left.keys(), ...right.keys()]);
      if (keys.size > most) return mergePart(whole, '', three, decide);
      const merged = new Map<string, E>();
      for (const key of keys) {
        const states = { base: from && there(from, key), ours: there(left, key), theirs: there(right, key) };
        const member = mergePart(rule, `.${key}`, states, decide);
        if (member !== null) merged.set(key, member[0]);
      }
      const order = arranged(
        new Set(merged.keys()),
        [...(from?.keys() ?? [])],
        [...left.keys()],
        [...right.keys()],
      );
      return join(order.map((key) => [key, merged.get(key) as E]));
    },
    at: (list, place) => (place === '' ? asValue(list) : asValue(mapOf(list).get(place.slice(1)) ?? null)),
  };
}

/** Members alone. Nothing can be said of one in two ways, so that there is no conflict but too many of them. */
export function set<E>(keyOf: (member: E) => string, most: number): FieldRule<readonly E[]> {
  const whole: PartRule<readonly E[]> = { ...plain, isEmpty: ({ length }) => length === 0, schema: null };
  const mapOf = (list: readonly E[]): ReadonlyMap<string, E> =>
    new Map(list.map((member) => [keyOf(member), member]));
  return {
    changes: (before, after) => (equal(before, after) ? [] : ['']),
    merge: (three, decide) => {
      const { base, ours, theirs } = three;
      if (equal(ours, theirs) || (base !== undefined && equal(base, theirs))) return ours;
      if (base !== undefined && equal(base, ours)) return theirs;
      const [from, left, right] = [base && mapOf(base), mapOf(ours), mapOf(theirs)];
      const all = new Map([...right, ...left]);
      const kept = new Set([...all.keys()].filter((key) => isKept(key, from, left, right)));
      if (kept.size > most) return mergePart(whole, '', three, decide);
      const order = arranged(kept, [...(from?.keys() ?? [])], [...left.keys()], [...right.keys()]);
      return order.map((key) => all.get(key) as E);
    },
    at: asValue,
  };
}
