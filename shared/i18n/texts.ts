import type { en } from './en.ts';

/** The shape of `en` for another language: Chinese has no singular, so `_one` keys fall away. */
export type Texts = Translated<typeof en>;

type Translated<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string
    ? string
    : Translated<T[K]>;
};
