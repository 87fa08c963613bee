import type { Partner, PartnerId } from '../../domain/partner.ts';
import { isBlank, type Text, textIn } from '../../domain/text.ts';
import { documentLabels } from '../../i18n/documentLabels.ts';
import type { DocumentLabels } from '../../i18n/documents.en.ts';
import { sorted } from '../../lib/order.ts';
import { type EvidenceIndex, indexEvidence } from '../../records/evidence.ts';
import type { Records } from '../../records/tables.ts';
import { Naming } from '../naming.ts';

/** Says something in the language of the naming and of the labels. */
export type Write = (naming: Naming, labels: DocumentLabels) => string;

/** How the records are called in a live block, which speaks both languages at once. */
export class BlockWords {
  readonly records: Records;
  readonly partners: readonly Partner[];
  readonly #voices: { readonly en: Naming; readonly zh: Naming };
  #evidence: EvidenceIndex | null = null;

  constructor(records: Records) {
    this.records = records;
    this.partners = sorted(records.partners.values());
    this.#voices = { en: new Naming(records, 'en'), zh: new Naming(records, 'zh') };
  }

  say(write: Write): Text {
    const { en, zh } = this.#voices;
    return { en: write(en, documentLabels('en')), zh: write(zh, documentLabels('zh')) };
  }

  /** A fixed word of ours. */
  label(find: (labels: DocumentLabels['strategy']) => string): Text {
    return this.say((_, { strategy }) => find(strategy));
  }

  /** The title of a column. */
  head(name: keyof DocumentLabels['strategy']['columns']): Text {
    return this.label(({ columns }) => columns[name]);
  }

  /** What stands where something should. */
  missing(name: keyof DocumentLabels['strategy']['missing']): Text {
    return this.label(({ missing }) => missing[name]);
  }

  /** Why a block has nothing to show. */
  empty(name: keyof DocumentLabels['strategy']['empty']): Text {
    return this.label(({ empty }) => empty[name]);
  }

  partner(id: PartnerId): Text {
    return this.say((naming) => naming.partner(id));
  }

  get evidence(): EvidenceIndex {
    this.#evidence ??= indexEvidence(this.records);
    return this.#evidence;
  }
}

/** What somebody wrote, in each language or, where it is not written in that, in the other. */
export function shown(text: Text): Text {
  return { en: textIn(text, 'en').trim(), zh: textIn(text, 'zh').trim() };
}

/** The same in both languages, such as a reference. */
export function plain(words: string): Text {
  return { en: words, zh: words };
}

/** Those that say something, with the same between them in both languages. */
export function joined(texts: readonly Text[], between: Text | string): Text {
  const said = texts.filter((text) => !isBlank(text));
  const glue = typeof between === 'string' ? plain(between) : between;
  return {
    en: said.map(({ en }) => en).join(glue.en),
    zh: said.map(({ zh }) => zh).join(glue.zh),
  };
}
