export const fieldStyle =
  'w-full min-w-0 rounded border border-line-strong bg-raised px-2 text-body text-ink outline-offset-0 transition-colors data-hovered:border-ink data-invalid:border-red data-disabled:opacity-50';

export const fieldLabelStyle = 'text-label font-medium text-quiet';
