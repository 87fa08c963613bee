import { documentLabels } from '../i18n/documentLabels.ts';
import type { Records } from '../records/tables.ts';
import type { CardLine, Naming } from './naming.ts';

/** A card with the place at which it is read in the report. */
export type CardEntry = CardLine & { readonly place: string };

/** Every card by its reference, so that what a document cites can be looked up. */
export function cardEntries(records: Records, naming: Naming): readonly CardEntry[] {
  const { parking } = documentLabels(naming.language).report;
  return [...records.cards.values()]
    .toSorted((a, b) => a.number - b.number)
    .map((card) => {
      const session = records.sessions.get(card.sessionId);
      const cluster = card.clusterId === null ? undefined : records.clusters.get(card.clusterId);
      const at = card.parked ? parking.parked : cluster ? naming.cluster(cluster).reference : '';
      const place = [session ? naming.text(session.title) : '', at].filter((part) => part !== '');
      return { ...naming.card(card), place: place.join(' · ') };
    });
}
