import type { Editor } from '@tiptap/react';
import {
  Bold,
  Highlighter,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Strikethrough,
  TextQuote,
  Underline,
} from 'lucide-react';

/** How words can look. */
export const marks = [
  { id: 'bold', icon: Bold, keys: 'Ctrl+B' },
  { id: 'italic', icon: Italic, keys: 'Ctrl+I' },
  { id: 'underline', icon: Underline, keys: 'Ctrl+U' },
  { id: 'strike', icon: Strikethrough, keys: 'Ctrl+Shift+S' },
  { id: 'highlight', icon: Highlighter, keys: 'Ctrl+Shift+H' },
] as const;

/** What paragraphs can become, and be again. */
export const blocks = [
  {
    id: 'bulletList',
    icon: List,
    keys: 'Ctrl+Shift+8',
    act: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    icon: ListOrdered,
    keys: 'Ctrl+Shift+7',
    act: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'blockquote',
    icon: TextQuote,
    keys: 'Ctrl+Shift+B',
    act: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
] as const satisfies readonly {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly keys: string;
  readonly act: (editor: Editor) => boolean;
}[];
