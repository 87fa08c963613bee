import { type EvidenceGrade, evidenceGrades } from '../../../shared/domain/finding.ts';
import { gradeIcons } from '../../app/gradeIcons.ts';
import { useTexts } from '../../app/i18n.ts';
import { SelectField } from '../../ui/SelectField.tsx';

type Props = {
  readonly reference: string;
  readonly grade: EvidenceGrade;
  readonly onChosen: (grade: EvidenceGrade) => void;
};

/** How well a finding is supported, each grade with its meaning. */
export function GradeSelect({ reference, grade, onChosen }: Props) {
  const { t } = useTexts();
  return (
    <SelectField
      label={t('findings.grade.label', { reference })}
      isLabelHidden
      options={evidenceGrades.map((id) => ({
        id,
        label: t(`findings.grade.${id}.name`),
        detail: t(`findings.grade.${id}.hint`),
        icon: gradeIcons[id],
      }))}
      value={grade}
      placeholder={t('findings.grade.label', { reference })}
      className="w-44 [&_button]:border-line"
      onChosen={onChosen}
    />
  );
}
