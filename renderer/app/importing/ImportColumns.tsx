import { SelectField } from '../../ui/SelectField.tsx';

type Props<Column extends string> = {
  readonly legend: string;
  readonly headings: readonly string[];
  readonly firstRow: readonly string[];
  readonly use: readonly (Column | null)[];
  /** What a column can be taken for; `none` passes it over. */
  readonly choices: readonly { readonly id: Column | 'none'; readonly label: string }[];
  readonly onChosen: (use: readonly (Column | null)[]) => void;
};

/** What each column of the list is taken for, to be put right where the guess is wrong. */
export function ImportColumns<Column extends string>({
  legend,
  headings,
  firstRow,
  use,
  choices,
  onChosen,
}: Props<Column>) {
  return (
    <fieldset className="mb-4 flex flex-col gap-2">
      <legend className="mb-2 text-body text-quiet">{legend}</legend>
      <div className="flex flex-wrap gap-3">
        {use.map((column, index) => {
          const name = headings[index] || firstRow[index] || String(index + 1);
          return (
            <SelectField<Column | 'none'>
              // Columns of a list have no other name than their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              label={name.slice(0, 40)}
              options={choices}
              value={column ?? 'none'}
              placeholder=""
              className="w-36"
              onChosen={(id) =>
                onChosen(use.map((each, at) => (at === index ? (id === 'none' ? null : id) : each)))
              }
            />
          );
        })}
      </div>
    </fieldset>
  );
}
