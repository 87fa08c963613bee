import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { showOnWall } from '../../app/showOnWall.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { messageDraft } from './messageDraft.ts';

type Props = { readonly shown: string };

/** Nobody writes before the eyes of the room: a message is shown when it is finished. */
export function MessageField({ shown }: Props) {
  const { t } = useTexts();
  const draft = useRecords((records) => records.drafts.get(messageDraft)?.text);
  const text = draft ?? '';
  const show = (): void => showOnWall({ kind: 'message', text: text.slice(0, 2000) });
  return (
    <div className="flex flex-col gap-1.5">
      <TextField
        label={t('wall.panel.write')}
        isLabelHidden
        placeholder={t('wall.panel.write')}
        value={text}
        lines={3}
        maxLength={2000}
        hasFocusFirst={shown === ''}
        onEdited={(value) => void perform('drafts/keep', { id: messageDraft, text: value })}
        onCommitted={show}
      />
      <Button
        label={t('wall.panel.showMessage')}
        variant="primary"
        isDisabled={text === shown}
        onPressed={show}
      />
    </div>
  );
}
