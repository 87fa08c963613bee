import {
  CalendarDays,
  ClipboardList,
  FileText,
  Goal,
  Group,
  Lightbulb,
  type LucideIcon,
  MessageSquareReply,
  Milestone,
  StickyNote,
  UserRound,
  Users,
} from 'lucide-react';
import { textIn } from '../../../shared/domain/text.ts';
import type { Found, FoundKind } from '../../../shared/records/search.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useRecords } from '../../records/recordsStore.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Marked } from './Marked.tsx';

type Props = { readonly found: Found; readonly typed: string };

const icons: Readonly<Record<FoundKind, LucideIcon>> = {
  finding: Lightbulb,
  cluster: Group,
  card: StickyNote,
  objective: Goal,
  output: Milestone,
  activity: ClipboardList,
  recommendation: MessageSquareReply,
  part: FileText,
  session: CalendarDays,
  participant: UserRound,
  partner: Users,
};

/** What was found, with the typed words marked, and whose it is. */
export function FoundRow({ found: { target, reference, title, other, partnerId }, typed }: Props) {
  const { t, language } = useTexts();
  const partner = useRecords(({ partners }) => (partnerId === null ? undefined : partners.get(partnerId)));
  const words = textIn(title, language);
  return (
    <>
      <span className="text-quiet">
        <Icon of={icons[target.kind]} />
      </span>
      {reference !== null && <span className="shrink-0 text-quiet tabular-nums">{reference}</span>}
      <span className="min-w-0 flex-1">
        <span className="block truncate">
          {words === '' ? t('search.wordless') : <Marked words={words} typed={typed} />}
        </span>
        {other && (
          <span className="block truncate text-label text-quiet">
            <Marked words={textIn(other, language)} typed={typed} />
          </span>
        )}
      </span>
      {partner && <PartnerMark partner={partner} size="small" />}
    </>
  );
}
