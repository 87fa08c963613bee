export const overStyle =
  'rounded border border-line bg-raised text-ink shadow-over transition-opacity data-entering:opacity-0 data-exiting:opacity-0';

export const listStyle = 'max-h-[min(24rem,60vh)] min-w-40 overflow-auto p-1 outline-none';

export const itemStyle =
  'ring-inside flex min-h-8 cursor-default items-center gap-2 rounded-small px-2 py-1 text-body data-focused:bg-hover data-disabled:opacity-50';
