export const toggleGroupStyle =
  'inline-flex items-stretch gap-0.5 rounded border border-line bg-sunken p-0.5';

export const toggleStyle =
  'inline-flex h-6.5 items-center justify-center gap-1.5 rounded-small border whitespace-nowrap border-transparent px-2 text-body text-quiet transition-colors data-hovered:text-ink data-selected:border-line-strong data-selected:bg-raised data-selected:font-medium data-selected:text-ink data-disabled:opacity-50';
