import type { z } from 'zod';
import { type RichText, richTextSchema } from '../domain/richText.ts';
import { type Language, type Text, textSchema } from '../domain/text.ts';
import { uncommented, withoutComments } from '../domain/withoutComments.ts';
import { equal } from '../lib/equal.ts';
import { asValue, type FieldRule, mergePart, type PartRule, plain } from './parts.ts';

/** One value that nobody can take apart; with a schema, another can be written in its place. */
export function value<V>(isEmpty: (value: V) => boolean, schema: z.ZodType<V> | null = null): FieldRule<V> {
  const rule: PartRule<V> = { ...plain, isEmpty, schema };
  return {
    changes: (before, after) => (equal(before, after) ? [] : ['']),
    merge: (three, decide) => mergePart(rule, '', three, decide),
    at: asValue,
  };
}

type PartRules<Parts> = { readonly [K in keyof Parts & string]: PartRule<Parts[K]> };

/** Several values in one field, each merged by itself. */
function parted<V, Parts extends object>(
  split: (value: V) => Parts,
  join: (parts: Parts) => V,
  rules: PartRules<Parts>,
): FieldRule<V> {
  type Name = keyof Parts & string;
  const names = Object.keys(rules) as unknown as readonly Name[];
  return {
    changes: (before, after) => {
      if (before === after) return [];
      const [from, to] = [split(before), split(after)];
      return names.filter((name) => !rules[name].same(from[name], to[name])).map((name) => `.${name}`);
    },
    merge: ({ base, ours, theirs }, decide) => {
      if (ours === theirs) return ours;
      const [from, left, right] = [base === undefined ? undefined : split(base), split(ours), split(theirs)];
      const merged = { ...left };
      for (const name of names)
        merged[name] = mergePart(
          rules[name],
          `.${name}`,
          { base: from?.[name], ours: left[name], theirs: right[name] },
          decide,
        );
      return names.every((name) => merged[name] === left[name]) ? ours : join(merged);
    },
    at: (whole, place) => {
      const name = names.find((each) => place === `.${each}`);
      if (name === undefined) return asValue(whole);
      const parts = split(whole);
      return rules[name].shown(parts[name]);
    },
  };
}

const said: PartRule<string> = {
  ...plain,
  isEmpty: (text) => text.trim() === '',
  both: (ours, theirs) => `${ours}\n${theirs}`,
  schema: textSchema.unwrap().shape.en,
};

/** Each language by itself: two people may write one text in two languages. */
export const text: FieldRule<Text> = parted<Text, Text>(same, same, { en: said, zh: said });

const formatted: PartRule<RichText> = {
  same: (a, b) => a === b || equal(withoutComments(a), withoutComments(b)),
  isEmpty: ({ content }) => content.every((block) => (block.content ?? []).length === 0),
  both: (ours, theirs) => ({ type: 'doc', content: [...ours.content, ...withoutComments(theirs).content] }),
  schema: richTextSchema,
  taken: withCommentsOf,
  shown: (part) => asValue(withoutComments(part)),
};

type Context = { readonly [L in Language]: RichText };

/** Comments to oneself are no words of the text; those of ours stay with the blocks that stay. */
export const richText: FieldRule<Context> = parted<Context, Context>(same, same, {
  en: formatted,
  zh: formatted,
});

function withCommentsOf(theirs: RichText, ours: RichText): RichText {
  const known = new Map(ours.content.map((block) => [JSON.stringify(uncommented(block)), block]));
  const { content } = withoutComments(theirs);
  return { type: 'doc', content: content.map((block) => known.get(JSON.stringify(block)) ?? block) };
}

type Money = { readonly amount: number | null; readonly currency: string };

/** An amount means nothing without its currency; who pays is another matter. */
export function budget<V extends Money & { readonly payer: unknown }>(
  schema: z.ZodType<Pick<V, 'amount' | 'currency'>>,
): FieldRule<V> {
  type Parts = { readonly amount: Pick<V, 'amount' | 'currency'>; readonly payer: V['payer'] };
  return parted<V, Parts>(
    ({ amount, currency, payer }) => ({ amount: { amount, currency }, payer }),
    ({ amount, payer }) => ({ ...amount, payer }) as V,
    {
      amount: { ...plain, isEmpty: (part) => part.amount === null, schema },
      payer: { ...plain, isEmpty: (payer) => payer === null, schema: null },
    },
  );
}

function same<P>(part: P): P {
  return part;
}
