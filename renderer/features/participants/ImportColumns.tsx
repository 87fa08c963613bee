import { type ColumnUse, participantColumns } from '../../../shared/domain/participantRows.ts';
import { useTexts } from '../../app/i18n.ts';
import { SelectField } from '../../ui/SelectField.tsx';

type Props = {
  readonly headings: readonly string[];
  readonly firstRow: readonly string[];
  readonly use: ColumnUse;
  readonly onChosen: (use: ColumnUse) => void;
};

const choices = [...participantColumns, 'none'] as const;

/** What each column of the list is taken for, to be put right where the guess is wrong. */
export function ImportColumns({ headings, firstRow, use, onChosen }: Props) {
  const { t } = useTexts();
  return (
    <fieldset className="mb-4 flex flex-col gap-2">
      <legend className="mb-2 text-body text-quiet">{t('participants.preview.columns')}</legend>
      <div className="flex flex-wrap gap-3">
        {use.map((column, index) => {
          const name = headings[index] || firstRow[index] || String(index + 1);
          return (
            <SelectField
              // Columns of a list have no other name than their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              label={name.slice(0, 40)}
              options={choices.map((id) => ({ id, label: t(`participants.use.${id}`) }))}
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
