import { type ReactNode, useState } from 'react';
import type { Method } from '../../../shared/domain/method.ts';
import type { SessionKind } from '../../../shared/domain/sessionKind.ts';
import { methods } from '../../../shared/templates/methods.ts';
import { useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { MethodDetail } from './MethodDetail.tsx';
import { MethodList } from './MethodList.tsx';
import { findMethods } from './methodSearch.ts';

type Props = {
  /** The kind of the session that looks for a method: what suits it comes first. */
  readonly kind: SessionKind | null;
  /** The method that it has. */
  readonly chosenId: string | null;
  readonly actionLabel: string;
  /** What else there is to decide about the method in sight. */
  readonly renderOptions?: (method: Method) => ReactNode;
  readonly onChosen: (method: Method) => void;
  readonly onDismissed: () => void;
};

/** All methods, to be looked through before one is taken. */
export function MethodLibrary({ kind, chosenId, onChosen, onDismissed, ...rest }: Props) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [shownId, setShownId] = useState(chosenId);
  const found = findMethods(methods, typed, kind);
  const shown = found.find(({ id }) => id === shownId) ?? found[0];

  return (
    <Dialog
      title={t('agenda.methods.title')}
      closeLabel={t('common.close')}
      isOpen
      size="large"
      onDismissed={onDismissed}
      actions={
        shown && (
          <>
            <span className="mr-auto flex items-center gap-4">{rest.renderOptions?.(shown)}</span>
            <Button variant="primary" label={rest.actionLabel} onPressed={() => onChosen(shown)} />
          </>
        )
      }
    >
      <div className="flex h-[min(34rem,60vh)] gap-5">
        <div className="flex w-72 shrink-0 flex-col gap-2">
          <TextField
            label={t('agenda.methods.search')}
            isLabelHidden
            hasFocusFirst
            value={typed}
            placeholder={t('agenda.methods.search')}
            onEdited={setTyped}
          />
          {shown ? (
            <MethodList methods={found} kind={kind} shownId={shown.id} onShown={setShownId} />
          ) : (
            <p className="p-2 text-quiet">{t('agenda.methods.none')}</p>
          )}
        </div>
        {shown && <MethodDetail key={shown.id} method={shown} />}
      </div>
    </Dialog>
  );
}
