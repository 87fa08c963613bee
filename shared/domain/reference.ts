/** Kinds of record whose short references are given once and never reused. */
export const referenceKinds = ['cards', 'clusters', 'findings', 'recommendations'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

const letters: Record<ReferenceKind, { readonly letter: string; readonly digits: number }> = {
  cards: { letter: 'C', digits: 3 },
  clusters: { letter: 'K', digits: 2 },
  findings: { letter: 'F', digits: 2 },
  recommendations: { letter: 'R', digits: 2 },
};

/** `C-014`, `K-03`, `F-05`: people say these aloud, so they are short and never change. */
export function referenceOf(kind: ReferenceKind, number: number): string {
  const { letter, digits } = letters[kind];
  return `${letter}-${String(number).padStart(digits, '0')}`;
}
