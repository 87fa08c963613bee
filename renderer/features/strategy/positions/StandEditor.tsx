import { standings } from '../../../../shared/domain/position.ts';
import { StandMark } from '../../../app/StandMark.tsx';
import { ChoiceEditor } from '../../../ui/grid/ChoiceEditor.tsx';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { setStands } from './changes.ts';
import { type Cell, placeOf, type StandWords, standingIn } from './rows.ts';

type Props = {
  readonly cell: Cell;
  readonly api: EditorApi;
  readonly label: string;
  readonly words: StandWords;
};

export function StandEditor({ cell, api, label, words }: Props) {
  const place = placeOf(cell);
  const standing = standingIn(cell);
  return (
    <ChoiceEditor
      api={api}
      label={label}
      choices={standings.map((id) => ({
        id,
        label: words[id],
        lead: <StandMark standing={id} word="" />,
      }))}
      value={standing}
      text={words[standing]}
      onChosen={(chosen) => place && setStands([place], chosen)}
    />
  );
}
