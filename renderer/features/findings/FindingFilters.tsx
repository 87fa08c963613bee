import { useMemo } from 'react';
import { evidenceGrades } from '../../../shared/domain/finding.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import type { FindingFilter } from '../../../shared/records/findingSearch.ts';
import { gradeIcons } from '../../app/gradeIcons.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { sessionName } from '../../app/sessionName.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Props = {
  readonly filter: FindingFilter;
  /** The sessions that have findings. */
  readonly sessions: readonly Session[];
  readonly onChanged: (filter: FindingFilter) => void;
};

const ALL = 'all';

export function FindingFilters({ filter, sessions, onChanged }: Props) {
  const { t, language } = useTexts();
  const byId = useRecords((records) => records.partners);
  const partners = useMemo(() => sorted(byId.values()), [byId]);
  const grade = t('findings.filter.grade');
  const partner = t('findings.filter.partner');
  const session = t('findings.filter.session');

  return (
    <search className="flex flex-wrap items-center gap-2">
      <TextField
        label={t('findings.filter.search')}
        isLabelHidden
        placeholder={t('findings.filter.search')}
        value={filter.typed}
        className="min-w-48 flex-1"
        onEdited={(typed) => onChanged({ ...filter, typed })}
        onCancelled={() => onChanged({ ...filter, typed: '' })}
      />
      <SelectField
        label={grade}
        isLabelHidden
        options={[
          { id: ALL, label: grade },
          ...evidenceGrades.map((id) => ({
            id,
            label: t(`findings.grade.${id}.name`),
            icon: gradeIcons[id],
          })),
        ]}
        value={filter.grade ?? ALL}
        placeholder={grade}
        className="w-44"
        onChosen={(id) => onChanged({ ...filter, grade: evidenceGrades.find((each) => each === id) ?? null })}
      />
      <SelectField
        label={partner}
        isLabelHidden
        options={[
          { id: ALL, label: partner },
          ...partners.map((each) => ({
            id: String(each.id),
            label: textIn(each.name, language) || each.mark,
            lead: <PartnerMark partner={each} isNamed />,
          })),
        ]}
        value={filter.partnerId ?? ALL}
        placeholder={partner}
        className="w-44"
        onChosen={(id) =>
          onChanged({ ...filter, partnerId: partners.find((each) => each.id === id)?.id ?? null })
        }
      />
      <SelectField
        label={session}
        isLabelHidden
        options={[
          { id: ALL, label: session },
          ...sessions.map((each) => ({ id: String(each.id), label: sessionName(t, each, language) })),
        ]}
        value={filter.sessionId ?? ALL}
        placeholder={session}
        className="w-44"
        onChosen={(id) =>
          onChanged({ ...filter, sessionId: sessions.find((each) => each.id === id)?.id ?? null })
        }
      />
    </search>
  );
}
