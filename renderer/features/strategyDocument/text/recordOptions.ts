import { partnersMeant } from '../../../../shared/domain/mention.ts';
import { type NumberedRow, numberPlan, numberStrategy } from '../../../../shared/domain/numbering.ts';
import { referenceOf } from '../../../../shared/domain/reference.ts';
import type { MentionKind } from '../../../../shared/domain/richText.ts';
import { type Language, type Text, textIn } from '../../../../shared/domain/text.ts';
import { sorted } from '../../../../shared/lib/order.ts';
import { type EvidenceIndex, indexEvidence } from '../../../../shared/records/evidence.ts';
import {
  type EvidenceEntry,
  evidenceEntries,
  evidenceMeant,
} from '../../../../shared/records/evidenceSearch.ts';
import { recommendationsInOrder } from '../../../../shared/records/strategy.ts';
import type { Records } from '../../../../shared/records/tables.ts';

/** A record that can be named in the text. */
export type RecordOption = {
  readonly kind: MentionKind;
  readonly id: string;
  /** What stands in the text: `F-05`. */
  readonly label: string;
  readonly words: string;
};

const MOST = 30;

/** What the letters behind the sign may mean: by its reference or by its words, in either language. */
export function recordOptions(records: Records, query: string, language: Language): readonly RecordOption[] {
  const wanted = query.trim().toLowerCase();
  const rest = otherRecords(records)
    .filter(
      ({ label, text }) =>
        label.toLowerCase().startsWith(wanted) || `${text.en}\n${text.zh}`.toLowerCase().includes(wanted),
    )
    .map(({ text, ...option }) => ({ ...option, words: textIn(text, language) }));
  const filter = { kind: null, sessionId: null, partnerId: null, first: null, typed: query };
  const evidence = evidenceMeant(entriesOf(records), filter)
    .slice(0, MOST)
    .map(
      ({ link, reference, text }): RecordOption => ({
        ...link,
        label: reference,
        words: textIn(text, language),
      }),
    );
  // Who types the beginning of a reference means what bears it.
  const isReference = (option: RecordOption): boolean => option.label.toLowerCase().startsWith(wanted);
  const found = [...evidence, ...rest];
  if (wanted === '') return found.slice(0, MOST);
  return [...found.filter(isReference), ...found.filter((option) => !isReference(option))].slice(0, MOST);
}

/** Partners that the letters behind `@` may mean. */
export function partnerOptions(records: Records, query: string, language: Language): readonly RecordOption[] {
  return partnersMeant(sorted(records.partners.values()), query).map(({ id, name, mark }) => {
    const label = textIn(name, language) || mark;
    return { kind: 'partner', id, label, words: label };
  });
}

let last: {
  readonly records: Records;
  readonly index: EvidenceIndex;
  readonly entries: readonly EvidenceEntry[];
} | null = null;

/** Gathered once, and not at each letter. */
function entriesOf(records: Records): readonly EvidenceEntry[] {
  const { cards, clusters, partners, votings, votes } = records;
  const isKnown =
    last !== null &&
    last.records.findings === records.findings &&
    last.records.cards === cards &&
    last.records.clusters === clusters &&
    last.records.votes === votes &&
    last.records.votings === votings;
  if (last === null || !isKnown) {
    const index = indexEvidence({ cards, clusters, partners, votings, votes });
    last = { records, index, entries: evidenceEntries(records, index) };
  }
  return last.entries;
}

type Other = { readonly kind: MentionKind; readonly id: string; readonly label: string; readonly text: Text };

function otherRecords(records: Records): readonly Other[] {
  const lines = numberStrategy(records).map(
    ({ kind, number, record }): Other => ({
      kind,
      id: record.id,
      label: number,
      text: record.title,
    }),
  );
  const recommendations = recommendationsInOrder(records).map(
    ({ id, number, text }): Other => ({
      kind: 'recommendation',
      id,
      label: referenceOf('recommendations', number),
      text,
    }),
  );
  const activities = [...records.workplans.keys()].flatMap((id) =>
    numberPlan(records, id)
      .filter((row): row is Extract<NumberedRow, { readonly kind: 'activity' }> => row.kind === 'activity')
      .map(
        ({ number, record }): Other => ({
          kind: 'activity',
          id: record.id,
          label: number,
          text: record.title,
        }),
      ),
  );
  return [...lines, ...recommendations, ...activities];
}
