import type { Editor } from '@tiptap/core';
import { create } from 'zustand';
import type { Language } from '../../../shared/domain/text.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';

export type ShownLanguages = Language | 'both';

/** A footnote, a comment or a reference that stands open beside its place in the text. */
export type OpenAnnotation = {
  readonly kind: 'footnote' | 'comment' | 'mention';
  readonly editor: Editor;
  /** Where it stands in the editor's text. */
  readonly from: number;
  readonly to: number;
  /** Where it is seen, in window coordinates. */
  readonly at: { readonly x: number; readonly y: number };
};

type View = {
  /** Null for the language of the interface. */
  readonly shown: ShownLanguages | null;
  readonly showsUnsupported: boolean;
  /** The text that was written in last, on which the toolbar acts. */
  readonly editor: Editor | null;
  readonly menu: {
    readonly label: string;
    readonly at: { readonly x: number; readonly y: number };
    readonly entries: readonly MenuEntry[];
  } | null;
  readonly annotation: OpenAnnotation | null;
};

/** How the document is looked at: a matter of this window, not of the workshop. */
export const useDocumentView = create<View>(() => ({
  shown: null,
  showsUnsupported: false,
  editor: null,
  menu: null,
  annotation: null,
}));

/** The languages side by side, from left to right. */
export function languagesShown(shown: ShownLanguages | null, own: Language): readonly Language[] {
  if (shown === 'both') return ['en', 'zh'];
  return [shown ?? own];
}
