import { planSections, type Workplan } from '../../../../shared/domain/workplan.ts';
import { documentLabels } from '../../../../shared/i18n/documentLabels.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { CheckRow } from '../../../ui/CheckRow.tsx';

type Props = { readonly workplan: Workplan };

/** The parts of the document in their order; the title page and the signatures are always there. */
export function SectionChoice({ workplan: { id, sections } }: Props) {
  const { t, language } = useTexts();
  const { plan } = documentLabels(language);
  return (
    <ol
      aria-label={t('planDocument.sections.title')}
      className="-mx-2 grid grid-flow-col grid-cols-2 grid-rows-6 gap-x-4"
    >
      {planSections.map((section) => (
        <li key={section}>
          <CheckRow
            isChosen={sections.includes(section)}
            onToggled={(isOn) => {
              const chosen = planSections.filter((each) =>
                each === section ? isOn : sections.includes(each),
              );
              void perform('workplans/edit', { id, fields: { sections: chosen } });
            }}
          >
            {plan.sections[section]}
          </CheckRow>
        </li>
      ))}
    </ol>
  );
}
