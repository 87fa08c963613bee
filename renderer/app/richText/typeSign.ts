import type { Editor } from '@tiptap/core';

/** Types a sign such as `#` at the caret; right behind a letter it would belong to the word before. */
export function typeSign(editor: Editor, sign: string): void {
  const before = editor.state.selection.$from.nodeBefore;
  const isBehindLetter = before?.isText === true && /\S$/u.test(before.text ?? '');
  editor
    .chain()
    .focus()
    .insertContent(isBehindLetter ? ` ${sign}` : sign)
    .run();
}
