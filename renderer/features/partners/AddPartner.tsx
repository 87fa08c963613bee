import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { classes } from '../../ui/classes.ts';
import { TextField } from '../../ui/TextField.tsx';
import { newPartners } from './newPartners.ts';

type Props = {
  /** It is the first step then, and stands in the middle. */
  readonly isFirst: boolean;
};

const draftId = 'partners:new';

/** Type, Enter, next. What is typed and not yet entered is kept as a draft. */
export function AddPartner({ isFirst }: Props) {
  const { t } = useTexts();
  const typed = useRecords((records) => records.drafts.get(draftId)?.text ?? '');
  const keep = (text: string) => void perform('drafts/keep', { id: draftId, text });

  function add(lines: string) {
    const gesture = newId();
    for (const partner of newPartners(lines, openState().records.partners.values(), newId))
      void perform('partners/add', partner, gesture);
    keep('');
  }

  return (
    <TextField
      label={t('partners.add')}
      description={t('partners.addHint')}
      value={typed}
      maxLength={2000}
      hasFocusFirst={isFirst}
      className={classes('w-full max-w-xl', isFirst && 'self-center')}
      onEdited={keep}
      onCommitted={() => add(typed)}
      onPasted={(text) => {
        const isList = /\n\s*\S/u.test(text.trim());
        if (isList) add(text);
        return isList;
      }}
    />
  );
}
