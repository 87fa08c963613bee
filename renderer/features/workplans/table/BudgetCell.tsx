type Props = { readonly text: string };

/** Currencies and figures of a column stand under each other. */
export function BudgetCell({ text }: Props) {
  if (text === '') return null;
  const [code, amount] = text.split(' ', 2);
  return (
    <span className="flex justify-between gap-2">
      <span className="text-quiet">{code} </span>
      {amount}
    </span>
  );
}
