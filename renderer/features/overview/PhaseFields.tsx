import type { Workshop } from '../../../shared/domain/workshop.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { useTexts } from '../../app/i18n.ts';
import { Block } from './Block.tsx';
import { MonthField } from './MonthField.tsx';
import { withMonth } from './phase.ts';

type Phase = Workshop['phase'];
type Props = {
  readonly phase: Phase;
  readonly onEdited: (phase: Phase, gesture?: string) => void;
};

const ends = ['start', 'end'] as const;

/** The span that all workplans plan for. */
export function PhaseFields({ phase, onEdited }: Props) {
  const { t } = useTexts();
  return (
    <>
      <Block heading={t('overview.phase')}>
        <EditableText
          text={phase.name}
          label={t('overview.phase')}
          placeholder={t('overview.addPhase')}
          onEdited={(name, gesture) => onEdited({ ...phase, name }, gesture)}
        />
      </Block>
      {ends.map((which) => (
        <Block key={which} heading={t(`overview.${which}`)}>
          <MonthField
            which={which}
            month={phase[which]}
            onChosen={(month) => onEdited(withMonth(phase, which, month))}
          />
        </Block>
      ))}
    </>
  );
}
