import type { PlanIssue } from '../../../../shared/records/planIssues.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { sentencesOf } from './sentences.ts';

/** What a check has found out, in the language of the moment. */
export function useSentences(issue: PlanIssue): readonly string[] {
  const { t, language } = useTexts();
  const partners = useRecords((records) => records.partners);
  const programmeTargets = useRecords((records) => records.programmeTargets);
  const listItems = useRecords((records) => records.listItems);
  return sentencesOf(issue, t, language, { partners, programmeTargets, listItems });
}
