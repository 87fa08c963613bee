import { type Payer, payers } from '../../../../shared/domain/activity.ts';
import { useTexts } from '../../../app/i18n.ts';
import { ChoiceEditor } from '../../../ui/grid/ChoiceEditor.tsx';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';

type Props = {
  readonly api: EditorApi;
  readonly payer: Payer | null;
  readonly onChosen: (payer: Payer | null) => void;
};

const choices = [...payers, 'undecided'] as const;

export function PayerEditor({ api, payer, onChosen }: Props) {
  const { t } = useTexts();
  return (
    <ChoiceEditor
      api={api}
      label={t('planCells.column.payer')}
      choices={choices.map((id) => ({ id, label: t(`workplans.payer.${id}`) }))}
      value={payer}
      text={payer === null ? '' : t(`workplans.payer.${payer}`)}
      onChosen={(choice) => onChosen(choice === 'undecided' ? null : choice)}
    />
  );
}
