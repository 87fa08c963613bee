import type { Card } from '../domain/card.ts';
import type { Cluster } from '../domain/cluster.ts';
import type { PartnerId } from '../domain/partner.ts';
import { referenceOf } from '../domain/reference.ts';
import type { Reservation } from '../domain/reservation.ts';
import { type Language, type Text, textIn } from '../domain/text.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import type { Records } from '../records/tables.ts';

/** Something with a reference, as documents name it. */
export type Named = {
  readonly reference: string;
  readonly text: string;
  readonly illustrative: boolean;
};

export type CardLine = Named & { readonly partner: string };

export type NamedReservation = { readonly partner: string; readonly text: string };

/** How the records are called in the language of one document. */
export class Naming {
  readonly language: Language;
  readonly #records: Records;

  constructor(records: Records, language: Language) {
    this.#records = records;
    this.language = language;
  }

  text(text: Text): string {
    return textIn(text, this.language).trim();
  }

  /** The short mark that stands on cards; empty for people of no partner. */
  mark(id: PartnerId | null): string {
    return (id === null ? undefined : this.#records.partners.get(id)?.mark) ?? '';
  }

  partner(id: PartnerId | null): string {
    const partner = id === null ? undefined : this.#records.partners.get(id);
    if (!partner) return documentLabels(this.language).report.partnerless;
    return this.text(partner.name) || partner.mark;
  }

  card({ number, text, illustrative, partnerId }: Card): CardLine {
    const reference = referenceOf('cards', number);
    return { reference, text: this.#titled(text), illustrative, partner: this.mark(partnerId) };
  }

  cluster({ number, title, illustrative }: Cluster): Named {
    const { untitledCluster } = documentLabels(this.language).report;
    const text = this.text(title) || untitledCluster;
    return { reference: referenceOf('clusters', number), text, illustrative };
  }

  reservations(reservations: readonly Reservation[]): readonly NamedReservation[] {
    return reservations
      .filter(({ partnerId }) => this.#records.partners.has(partnerId))
      .map(({ partnerId, text }) => ({ partner: this.partner(partnerId), text: this.text(text) }));
  }

  #titled(text: Text): string {
    return this.text(text) || documentLabels(this.language).untitled;
  }
}
