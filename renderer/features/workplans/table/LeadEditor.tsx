import { useMemo, useState } from 'react';
import type { Activity } from '../../../../shared/domain/activity.ts';
import type { Text } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { type PossibleLead, possibleLeads } from './possibleLeads.ts';
import { SuggestEditor } from './SuggestEditor.tsx';
import type { Suggestion } from './SuggestionList.tsx';

type Props = {
  readonly api: EditorApi;
  readonly activity: Activity;
  readonly text: string;
  readonly onTyped: (text: string) => void;
  readonly onChosen: (lead: Text) => void;
};

/** Somebody of the partner, whoever leads elsewhere in the plan, or any other name. */
export function LeadEditor({ api, activity, text, onTyped, onChosen }: Props) {
  const { t, language } = useTexts();
  const participants = useRecords((records) => records.participants);
  const workplans = useRecords((records) => records.workplans);
  const activities = useRecords((records) => records.activities);
  const [opening] = useState(text);
  const { people, usedBefore } = useMemo(
    () => possibleLeads({ participants, workplans, activities }, activity, language),
    [participants, workplans, activities, activity, language],
  );

  return (
    <SuggestEditor
      api={api}
      label={t('planCells.column.lead')}
      text={text}
      hint={t('planCells.lead.hint')}
      isUnderstood={() => true}
      sectionsOf={(draft) => {
        const wanted = draft === opening ? '' : draft.trim().toLowerCase();
        const fits = ({ name, detail = '' }: PossibleLead): boolean =>
          [name.en, name.zh, detail].some((words) => words.toLowerCase().includes(wanted));
        const marked = (each: PossibleLead): Suggestion => ({
          ...each,
          isChosen: each.label === draft.trim(),
        });
        return [
          { id: 'people', heading: t('planCells.lead.people'), suggestions: people.filter(fits).map(marked) },
          {
            id: 'used',
            heading: t('planCells.lead.usedBefore'),
            suggestions: usedBefore.filter(fits).map(marked),
          },
        ];
      }}
      onTyped={onTyped}
      onChosen={(id) => {
        const person = [...people, ...usedBefore].find((each) => each.id === id);
        if (person) onChosen(person.name);
        api.onFinished('down');
      }}
    />
  );
}
