import { Checkbox } from '../ui/Checkbox.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTexts } from './i18n.ts';
import { type PassphraseDraft, passphraseState, SHORTEST_PASSPHRASE } from './passphrase.ts';

type Props = {
  readonly draft: PassphraseDraft;
  readonly onEdited: (draft: PassphraseDraft) => void;
  /** Enter in one of the fields. */
  readonly onCommitted?: () => void;
};

/** Whether a file is written with a passphrase, and with which: typed twice, because nobody sees it. */
export function PassphraseFields({ draft, onEdited, onCommitted }: Props) {
  const { t } = useTexts();
  const { kind } = passphraseState(draft);
  const isTypedAgain = draft.again !== '';
  return (
    <div className="flex flex-col gap-2">
      <Checkbox
        label={t('passphrase.protect')}
        isChosen={draft.isWanted}
        onToggled={(isWanted) => onEdited({ ...draft, isWanted })}
      />
      {draft.isWanted && (
        <div className="flex max-w-96 flex-col gap-3 pl-7">
          <TextField
            label={t('passphrase.first')}
            isSecret
            hasFocusFirst
            maxLength={1000}
            value={draft.first}
            description={t('passphrase.hint', { count: SHORTEST_PASSPHRASE })}
            {...(kind === 'too-short' &&
              isTypedAgain && { error: t('passphrase.tooShort', { count: SHORTEST_PASSPHRASE }) })}
            onEdited={(first) => onEdited({ ...draft, first })}
            {...(onCommitted && { onCommitted })}
          />
          <TextField
            label={t('passphrase.again')}
            isSecret
            maxLength={1000}
            value={draft.again}
            // While it is still the beginning of the first, nothing is wrong yet.
            {...(kind === 'different' &&
              isTypedAgain &&
              !draft.first.startsWith(draft.again) && { error: t('passphrase.different') })}
            onEdited={(again) => onEdited({ ...draft, again })}
            {...(onCommitted && { onCommitted })}
          />
        </div>
      )}
    </div>
  );
}
