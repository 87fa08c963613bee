import type { Session } from '../../../shared/domain/session.ts';
import { hasBoard } from '../../../shared/domain/sessionKind.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';

type Props = { readonly session: Session };

const ofBreaks = ['responsible', 'materials'] as const;
const all = ['question', 'purpose', 'responsible', 'materials'] as const;

/** What is asked, what for, who leads, what must be there. */
export function PreparationFields({ session }: Props) {
  const { t } = useTexts();
  const { id, kind } = session;
  return (
    <div className="flex flex-col gap-3">
      {(hasBoard(kind) ? all : ofBreaks).map((field) => (
        <div key={field} className="flex flex-col gap-0.5">
          <span aria-hidden className="text-label font-medium text-quiet">
            {t(`agenda.${field}`)}
          </span>
          <EditableText
            text={session[field]}
            label={t(`agenda.${field}`)}
            placeholder={t(`agenda.addField.${field}`)}
            isMultiline={field !== 'responsible'}
            onEdited={(text, gesture) =>
              void perform('sessions/edit', { id, fields: { [field]: text } }, gesture)
            }
          />
        </div>
      ))}
    </div>
  );
}
