/** A small picture of what would hang on the wall, with its name below. */
export const pictureStyle =
  'flex h-13 min-w-0 flex-col items-center justify-center gap-0.5 rounded border border-line bg-raised px-0.5 text-label text-ink transition-colors data-hovered:bg-hover data-disabled:opacity-45 aria-pressed:border-accent aria-pressed:bg-selected aria-pressed:font-medium aria-pressed:text-accent';
