import type { Extensions } from '@tiptap/core';
import type { Language } from '../../../../shared/domain/text.ts';
import { richTextExtensions } from '../../../app/richText/richTextExtensions.ts';
import { commentMark, footnoteNode, liveMentionNode } from './annotationNodes.ts';
import { annotations } from './annotations.ts';
import { documentTriggers, type TriggerListener } from './documentTriggers.ts';
import { type EdgeListener, textEdges } from './textEdges.ts';
import { unsupportedMarks } from './unsupportedMarks.ts';

type Options = EdgeListener &
  TriggerListener & {
    readonly placeholder: string;
    readonly language: Language;
    readonly onUndo: () => void;
    readonly onRedo: () => void;
  };

/** What the prose of the document can hold: chapters and sections are parts of their own, so its headings are of level 3. */
export function documentExtensions({ placeholder, language, onUndo, onRedo, ...rest }: Options): Extensions {
  return [
    ...richTextExtensions({ placeholder, levels: [3], onUndo, onRedo }),
    footnoteNode,
    commentMark,
    liveMentionNode,
    annotations,
    documentTriggers(rest),
    textEdges(rest),
    unsupportedMarks(language),
  ];
}
