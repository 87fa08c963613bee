import { useMemo, useState } from 'react';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { emptyText, textFrom, textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useTexts } from '../../app/i18n.ts';
import type { Cells } from '../../app/importing/listContent.ts';
import { pastedRows } from '../../app/importing/pastedRows.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { perform } from '../../app/perform.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { addPeople } from './changes.ts';

type Props = { readonly onPeoplePasted: (cells: Cells) => void };

const draftId = 'participants:new';
const none = 'none';

/** Type, Enter, next; the partner stays chosen. What is typed and not yet entered is kept as a draft. */
export function AddParticipant({ onPeoplePasted }: Props) {
  const { t, language } = useTexts();
  const partnerMap = useRecords((records) => records.partners);
  const partners = useMemo(() => sorted(partnerMap.values()), [partnerMap]);
  const [chosen, setChosen] = useState<PartnerId | null>(null);
  const typed = useRecords((records) => records.drafts.get(draftId)?.text ?? '');
  const keep = (text: string) => void perform('drafts/keep', { id: draftId, text });

  function add() {
    if (typed.trim() === '') return;
    addPeople([{ name: textFrom(typed.trim()), partnerId: chosen, role: emptyText, contact: '', sex: null }]);
    keep('');
  }

  const options = [
    { id: none, label: t('participants.noPartner') },
    ...partners.map((partner) => ({
      id: partner.id as string,
      label: textIn(partner.name, language),
      lead: <PartnerMark partner={partner} isNamed />,
    })),
  ];
  return (
    <>
      <TextField
        label={t('participants.add')}
        value={typed}
        maxLength={500}
        placeholder={t('participants.addHint')}
        className="w-full max-w-md"
        onEdited={keep}
        onCommitted={add}
        onPasted={(text) => {
          const isList = /\t|\n\s*\S/u.test(text.trim());
          if (isList) onPeoplePasted(pastedRows(text.trim()));
          return isList;
        }}
      />
      <SelectField
        label={t('participants.addTo')}
        options={options}
        value={chosen ?? none}
        placeholder=""
        className="w-64"
        onChosen={(id) => setChosen(partners.find((partner) => partner.id === id)?.id ?? null)}
      />
    </>
  );
}
