export type ButtonVariant = 'primary' | 'quiet' | 'danger';

export const buttonStyles: Readonly<Record<ButtonVariant, string>> = {
  primary:
    'border-transparent bg-accent text-on-accent data-hovered:bg-accent-hover data-pressed:bg-accent-hover',
  quiet: 'border-line bg-raised text-ink data-hovered:bg-hover data-pressed:bg-hover',
  danger: 'border-transparent bg-red text-on-red data-hovered:bg-red-hover data-pressed:bg-red-hover',
};

export const buttonShape =
  'inline-flex h-8 shrink-0 items-center justify-center gap-2 rounded border px-3 text-body font-medium whitespace-nowrap transition-colors data-disabled:opacity-50';
