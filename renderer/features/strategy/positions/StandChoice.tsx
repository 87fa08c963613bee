import { type Standing, stands } from '../../../../shared/domain/position.ts';
import { StandMark } from '../../../app/StandMark.tsx';
import { ToggleButtons } from '../../../ui/ToggleButtons.tsx';
import type { StandWords } from './rows.ts';

type Props = {
  readonly label: string;
  readonly standing: Standing;
  readonly words: StandWords;
  readonly onChosen: (standing: Standing) => void;
};

/** The three choices; pressed again, the one that holds goes off and the partner has not said yet. */
export function StandChoice({ label, standing, words, onChosen }: Props) {
  return (
    <ToggleButtons
      label={label}
      toggles={stands.map((id) => ({
        id,
        label: words[id],
        lead: <StandMark standing={id} word="" />,
      }))}
      value={standing === 'silent' ? null : standing}
      onChosen={(chosen) => onChosen(chosen ?? 'silent')}
    />
  );
}
