import { toneOf } from '../../../shared/domain/board.ts';
import { columnFor } from '../../../shared/domain/column.ts';
import type { EvidenceLink } from '../../../shared/domain/evidenceLink.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { cardFill, markFill } from '../../ui/colours.ts';

type Paper = { readonly background: string; readonly borderLeft: string };

/** What a piece of evidence is written on: a card on the tint and with the edge that it has on its board. */
export function usePaper(link: EvidenceLink): Paper {
  const fill = useRecords(({ cards, clusters, sessions }) => {
    const record =
      link.kind === 'finding' ? null : link.kind === 'card' ? cards.get(link.id) : clusters.get(link.id);
    const columns = record && sessions.get(record.sessionId)?.columns;
    if (!record || !columns) return 'var(--color-raised)';
    return cardFill('text' in record ? toneOf(record, columns) : columnFor(columns, record.column).tone);
  });
  const edge = useRecords(({ cards, partners }) => {
    const partnerId = link.kind === 'card' ? cards.get(link.id)?.partnerId : null;
    const partner = partnerId ? partners.get(partnerId) : undefined;
    return partner ? markFill(partner.colour) : 'var(--color-line-strong)';
  });
  return { background: fill, borderLeft: `3px solid ${edge}` };
}
