import { BookOpen, X } from 'lucide-react';
import { useState } from 'react';
import type { Method } from '../../../shared/domain/method.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { methodOf } from '../../../shared/templates/methods.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MethodLibrary } from './MethodLibrary.tsx';

type Props = { readonly session: Session };

/** The method by which a session is run, and the way to another one. */
export function MethodField({ session }: Props) {
  const { t, language } = useTexts();
  const { id, kind, methodId, minutes } = session;
  const [isOpen, setOpen] = useState(false);
  const [withMinutes, setWithMinutes] = useState(false);
  const [withMaterials, setWithMaterials] = useState(true);
  const method = methodOf(methodId);

  function take(chosen: Method | null) {
    setOpen(false);
    const input = { id, methodId: chosen?.id ?? null, withMinutes, withMaterials };
    void perform('sessions/use-method', input);
  }

  return (
    <div className="flex flex-col gap-1">
      <span className="text-label font-medium text-quiet">{t('agenda.method')}</span>
      <div className="flex items-center gap-1">
        <Button
          icon={BookOpen}
          label={method ? textIn(method.name, language) : t('agenda.chooseMethod')}
          className="min-w-0 flex-1 justify-start!"
          onPressed={() => setOpen(true)}
        />
        {method && <IconButton icon={X} label={t('agenda.noMethod')} onPressed={() => take(null)} />}
      </div>
      {isOpen && (
        <MethodLibrary
          kind={kind}
          chosenId={methodId}
          actionLabel={t('agenda.methods.use')}
          renderOptions={(shown) => (
            <>
              {shown.minutes !== minutes && (
                <Checkbox
                  label={t('agenda.methods.withMinutes', { minutes: shown.minutes })}
                  isChosen={withMinutes}
                  onToggled={setWithMinutes}
                />
              )}
              <Checkbox
                label={t('agenda.methods.withMaterials')}
                isChosen={withMaterials}
                onToggled={setWithMaterials}
              />
            </>
          )}
          onChosen={take}
          onDismissed={() => setOpen(false)}
        />
      )}
    </div>
  );
}
