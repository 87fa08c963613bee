import { useMemo } from 'react';
import { sexes } from '../../../shared/domain/participant.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useRecords } from '../../records/recordsStore.ts';
import { ChoiceEditor } from '../../ui/grid/ChoiceEditor.tsx';
import type { EditorApi } from '../../ui/grid/gridTypes.ts';
import { writeFields } from './changes.ts';
import type { PersonRow } from './rows.ts';

type Props = { readonly row: PersonRow; readonly api: EditorApi };

const none = 'none';

export function PartnerEditor({ row: { person, partner }, api }: Props) {
  const { t, language } = useTexts();
  const partnerMap = useRecords((records) => records.partners);
  const partners = useMemo(() => sorted(partnerMap.values()), [partnerMap]);
  const choices = [
    ...partners.map((each) => ({
      id: each.id as string,
      label: textIn(each.name, language),
      lead: <PartnerMark partner={each} isNamed />,
    })),
    { id: none, label: t('participants.noPartner') },
  ];
  return (
    <ChoiceEditor
      api={api}
      label={t('participants.column.partner')}
      choices={choices}
      value={partner?.id ?? none}
      text={partner ? textIn(partner.name, language) : ''}
      onChosen={(id) => {
        const chosen = partners.find((each) => each.id === id);
        writeFields(person.id, { partnerId: chosen?.id ?? null });
      }}
    />
  );
}

export function SexEditor({ row: { person }, api }: Props) {
  const { t } = useTexts();
  const choices = [...sexes, none] as const;
  return (
    <ChoiceEditor
      api={api}
      label={t('participants.column.sex')}
      choices={choices.map((id) => ({ id, label: t(`participants.sex.${id}`) }))}
      value={person.sex}
      text={person.sex === null ? '' : t(`participants.sex.${person.sex}`)}
      onChosen={(id) => writeFields(person.id, { sex: id === none ? null : id })}
    />
  );
}
