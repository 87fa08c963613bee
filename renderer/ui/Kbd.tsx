type Props = { readonly keys: string };

export function Kbd({ keys }: Props) {
  return (
    <kbd className="rounded-small border border-line bg-sunken px-1 font-sans text-label text-quiet tabular-nums">
      {keys}
    </kbd>
  );
}
