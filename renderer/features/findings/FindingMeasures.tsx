import type { Finding } from '../../../shared/domain/finding.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { GradeSelect } from './GradeSelect.tsx';
import { ShareField } from './ShareField.tsx';

type Props = { readonly finding: Finding; readonly reference: string };

/** How sure the statement is: grade, how many of how many, and where it is written down. */
export function FindingMeasures({ finding, reference }: Props) {
  const { t } = useTexts();
  const { id } = finding;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <GradeSelect
        reference={reference}
        grade={finding.grade}
        onChosen={(grade) => void perform('findings/edit', { id, fields: { grade } })}
      />
      <ShareField
        reference={reference}
        share={finding.share}
        onEntered={(share) => void perform('findings/edit', { id, fields: { share } })}
      />
      <EditableText
        text={finding.source}
        label={t('findings.source.label', { reference })}
        placeholder={t('findings.source.placeholder')}
        className="min-w-40 flex-1 text-quiet"
        onEdited={(source, gesture) => void perform('findings/edit', { id, fields: { source } }, gesture)}
      />
    </div>
  );
}
