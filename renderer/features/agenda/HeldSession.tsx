import type { SessionId } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { kindColour } from '../../app/kindColour.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';

type Props = { readonly id: string };

export function HeldSession({ id }: Props) {
  const { t, language } = useTexts();
  const session = useRecords((records) => records.sessions.get(id as SessionId));
  if (!session) return null;
  return (
    <div className="flex h-11 w-full items-center gap-2 rounded border border-line-strong bg-raised px-3">
      <ColourDot colour={kindColour(session.kind)} />
      <span className="truncate font-medium">{textIn(session.title, language) || t('agenda.untitled')}</span>
    </div>
  );
}
