import type { ReactElement } from 'react';
import type { BoardItem } from '../../shared/domain/boardItem.ts';
import { boardItemsMeant, type FoundItem } from '../../shared/domain/boardItemSearch.ts';
import type { Partner } from '../../shared/domain/partner.ts';
import { referenceOf } from '../../shared/domain/reference.ts';
import type { SessionId } from '../../shared/domain/session.ts';
import { textIn } from '../../shared/domain/text.ts';
import { openState } from '../records/recordsStore.ts';
import { SearchPicker } from '../ui/SearchPicker.tsx';
import { useTexts } from './i18n.ts';
import { PartnerMark } from './PartnerMark.tsx';
import { sessionName } from './sessionName.ts';

type Props = {
  /** What is chosen: `Evidence of F-01`. */
  readonly label: string;
  readonly trigger: ReactElement;
  /** Whose cards and clusters come first. */
  readonly sessionId: SessionId;
  readonly without?: readonly BoardItem[];
  readonly onPicked: (item: BoardItem) => void;
};

/** As many as a person reads before typing another letter. */
const MOST = 60;

/** A card or a cluster of any board, found by number or words. */
export function BoardItemPicker({ label, trigger, sessionId, without = [], onPicked }: Props) {
  const { t, language } = useTexts();

  function search(typed: string): readonly FoundItem[] {
    const { clusters, cards } = openState().records;
    return boardItemsMeant(clusters.values(), cards.values(), { typed, sessionId, without }).slice(0, MOST);
  }

  function partnerOf(found: FoundItem): Partner | null {
    if (found.kind === 'cluster' || found.record.partnerId === null) return null;
    return openState().records.partners.get(found.record.partnerId) ?? null;
  }

  return (
    <SearchPicker
      label={label}
      placeholder={t('picker.placeholder')}
      none={t('picker.none')}
      trigger={trigger}
      find={(typed) =>
        search(typed).map((found) => {
          const { record } = found;
          const words = textIn('title' in record ? record.title : record.text, language);
          const session = openState().records.sessions.get(record.sessionId);
          const partner = partnerOf(found);
          return {
            id: record.id,
            label: `${referenceOf(`${found.kind}s`, record.number)} ${words}`.trim(),
            ...(partner ? { lead: <PartnerMark partner={partner} size="small" /> } : {}),
            ...(session && session.id !== sessionId ? { detail: sessionName(t, session, language) } : {}),
          };
        })
      }
      onChosen={(id) => {
        const isCluster = openState().records.clusters.has(id as never);
        onPicked(isCluster ? { kind: 'cluster', id: id as never } : { kind: 'card', id: id as never });
      }}
    />
  );
}
