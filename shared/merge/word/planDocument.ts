/** A Word file as plain data: what its tables say, before anybody asks what that means. */

export type DocumentParagraph = {
  /** The name of its style without spaces, whatever id a program has given it; empty for none. */
  readonly style: string;
  /** Lines end in `\n`. */
  readonly text: string;
};

export type DocumentCell = {
  /** The first column of the grid that it covers, from 0, and how many. */
  readonly at: number;
  readonly span: number;
  /** Goes on from the cell above and says nothing of its own. */
  readonly isContinued: boolean;
  /** Its ground, six hexadecimal digits or the name of a colour; empty for none. */
  readonly fill: string;
  readonly bookmarks: readonly string[];
  readonly paragraphs: readonly DocumentParagraph[];
};

export type DocumentRow = {
  /** Repeated on every page. */
  readonly isHead: boolean;
  /** Of the content controls around it and in it. */
  readonly tags: readonly string[];
  /** Of all its cells, and those that stand right before it. */
  readonly bookmarks: readonly string[];
  readonly cells: readonly DocumentCell[];
};

export type DocumentTable = { readonly rows: readonly DocumentRow[] };

/** What we wrote into the properties of the file; null where nobody says. */
export type DocumentProperties = {
  readonly format: string | null;
  readonly workshop: string | null;
  readonly workplan: string | null;
  readonly languages: string | null;
  readonly moment: string | null;
  readonly packet: string | null;
};

export type PlanDocument = {
  readonly properties: DocumentProperties;
  /** Those in which rows of a plan stand, in the order of the file. */
  readonly tables: readonly DocumentTable[];
  /** Insertions, deletions and moves that nobody has accepted or rejected; they are read as accepted. */
  readonly trackedChanges: number;
};
