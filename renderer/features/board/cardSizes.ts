/** In pixels: between two cards of a list. */
export const CARD_GAP = 8;

/** A card of two lines, before it is measured. */
export const CARD_HEIGHT = 74;

/** The narrowest card on which a line of an idea still fits. */
export const CARD_WIDTH = 200;
