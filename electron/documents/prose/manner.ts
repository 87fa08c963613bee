import type { ParagraphChild } from 'docx';
import type { StyleName } from '../styles.ts';
import { mention } from '../styles.ts';
import { type Look, runs } from '../text.ts';

/** How written text stands in one kind of document. */
export type Manner = {
  readonly text: StyleName;
  /** Of paragraphs that carry the mark of a list. */
  readonly item: StyleName;
  /** Its own first heading is that of this level. */
  readonly heading: 3 | 4;
  readonly words: (text: string, look: Look) => readonly ParagraphChild[];
  /** A record named in the text. */
  readonly mention: (label: string) => readonly ParagraphChild[];
  readonly footnote: (text: string) => readonly ParagraphChild[];
};

/** Notes of a session and the context of a plan: footnotes stand in brackets, and nothing leads anywhere. */
export const asNotes: Manner = {
  text: 'NoteText',
  item: 'NoteText',
  heading: 4,
  words: runs,
  mention: (label) => runs(label, { style: mention }),
  footnote: (text) => runs(` [${text}]`, { italics: true }),
};
