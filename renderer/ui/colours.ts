export const markColours = ['blue', 'vermilion', 'green', 'purple', 'sky', 'amber', 'slate', 'rose'] as const;
export type MarkColour = (typeof markColours)[number];

export const cardTones = ['green', 'red', 'yellow', 'blue', 'white'] as const;
export type CardTone = (typeof cardTones)[number];

export function markFill(colour: MarkColour): string {
  return `var(--color-mark-${colour})`;
}

/** The colour of text that stands on `markFill(colour)`. */
export function markText(colour: MarkColour): string {
  return `var(--color-on-mark-${colour})`;
}

export function cardFill(tone: CardTone): string {
  return `var(--color-card-${tone})`;
}
