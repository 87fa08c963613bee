import type { Editor, Range } from '@tiptap/core';
import type { LucideIcon } from 'lucide-react';
import { create } from 'zustand';
import type { Asked } from './documentTriggers.ts';

export type TriggerOption = {
  readonly id: string;
  readonly icon?: LucideIcon;
  /** A reference or the name of what is inserted. */
  readonly label: string;
  /** Quiet words beside it. */
  readonly words: string;
  readonly act: (editor: Editor, range: Range) => void;
};

type Open = {
  readonly asked: Asked;
  readonly options: readonly TriggerOption[];
  readonly lit: number;
  readonly choose: (option: TriggerOption) => void;
};

/** The list beside the caret, of whichever text asks for it. */
export const useTrigger = create<{ readonly open: Open | null }>(() => ({ open: null }));

export function closeTrigger(): void {
  if (useTrigger.getState().open) useTrigger.setState({ open: null });
}
