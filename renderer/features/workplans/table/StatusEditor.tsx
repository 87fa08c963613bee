import { type Status, statuses } from '../../../../shared/domain/activity.ts';
import { useTexts } from '../../../app/i18n.ts';
import { ChoiceEditor } from '../../../ui/grid/ChoiceEditor.tsx';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';

type Props = {
  readonly api: EditorApi;
  readonly status: Status;
  readonly onChosen: (status: Status) => void;
};

export function StatusEditor({ api, status, onChosen }: Props) {
  const { t } = useTexts();
  return (
    <ChoiceEditor
      api={api}
      label={t('planCells.column.status')}
      choices={statuses.map((id) => ({ id, label: t(`planCells.status.${id}`) }))}
      value={status}
      text={t(`planCells.status.${status}`)}
      onChosen={onChosen}
    />
  );
}
