import { InternalHyperlink, type ParagraphChild } from 'docx';
import { referencesIn } from '../../../shared/records/recordReference.ts';
import type { ReportPart } from '../../../shared/reports/strategy/strategyReport.ts';
import { crossReference } from '../styles.ts';
import { escaped, textRuns } from '../tables/xmlText.ts';
import { type Look, runs } from '../text.ts';

type Piece = { readonly text: string; readonly bookmark: string | null };

/** Leads from every reference, `O1.2` or `F-05`, to the first row of the document that defines it. */
export class CrossReferences {
  readonly #defined: ReadonlySet<string>;
  readonly #placed = new Set<string>();

  constructor(parts: readonly ReportPart[]) {
    const tables = parts.flatMap((part) => (part.kind === 'block' ? part.model.tables : []));
    const anchors = tables.flatMap(({ rows }) => rows.flatMap(({ anchor }) => anchor ?? []));
    this.#defined = new Set(anchors);
  }

  /** The bookmark that a row gets; null for all but the first that defines the reference. */
  place(reference: string | null): string | null {
    if (reference === null || this.#placed.has(reference)) return null;
    this.#placed.add(reference);
    return bookmarkOf(reference);
  }

  /** Text as runs of a paragraph, with a link on every reference that leads somewhere. */
  words(text: string, look: Look): readonly ParagraphChild[] {
    return this.#pieces(text, null).flatMap((piece): readonly ParagraphChild[] =>
      piece.bookmark === null
        ? runs(piece.text, look)
        : [linked(piece.bookmark, runs(piece.text, { style: crossReference, ...look }))],
    );
  }

  /** The name of a record, with a link when a row defines it; null when none does. */
  mention(label: string): ParagraphChild | null {
    if (!this.#defined.has(label)) return null;
    return linked(bookmarkOf(label), runs(label, { style: crossReference }));
  }

  /** The same as `words`, as XML. A reference in its own row, `except`, leads nowhere. */
  xml(text: string, except: string | null): string {
    return this.#pieces(text, except)
      .map(({ text: words, bookmark }) =>
        bookmark === null
          ? textRuns(words)
          : `<w:hyperlink w:anchor="${escaped(bookmark)}" w:history="1">${textRuns(words, crossReference)}</w:hyperlink>`,
      )
      .join('');
  }

  #pieces(text: string, except: string | null): readonly Piece[] {
    const pieces: Piece[] = [];
    let at = 0;
    for (const { start, end, reference } of referencesIn(text)) {
      if (!this.#defined.has(reference) || reference === except) continue;
      if (start > at) pieces.push({ text: text.slice(at, start), bookmark: null });
      pieces.push({ text: reference, bookmark: bookmarkOf(reference) });
      at = end;
    }
    if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), bookmark: null });
    return pieces;
  }
}

function linked(anchor: string, children: readonly ParagraphChild[]): ParagraphChild {
  return new InternalHyperlink({ anchor, children: [...children] });
}

/** Word allows letters, digits and underscores. */
function bookmarkOf(reference: string): string {
  return `r_${reference.replaceAll(/[^A-Za-z0-9]/gu, '_')}`;
}
