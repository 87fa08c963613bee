import { EditorContent } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RichText } from '../../../../shared/domain/richText.ts';
import { richTextFrom } from '../../../../shared/domain/richTextFrom.ts';
import type { StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { OUTSIDE } from '../../../app/richText/outsideChange.ts';
import { useRichTextEditor } from '../../../app/richText/useRichTextEditor.ts';
import { openState } from '../../../records/recordsStore.ts';
import { joinAbove } from '../documentActions.ts';
import { useDocumentView } from '../documentView.ts';
import { type CaretPlace, leavePart, offerFocus } from '../partFocus.ts';
import { documentExtensions } from './documentExtensions.ts';
import { placeCaret } from './placeCaret.ts';
import { triggering } from './triggering.ts';
import { closeTrigger } from './triggerStore.ts';

type Props = {
  readonly partId: StrategyPartId;
  readonly language: Language;
  readonly stored: RichText;
  readonly label: string;
  readonly placeholder: string;
  /** Where the caret goes as soon as the editor is there; null to leave the focus where it is. */
  readonly first: CaretPlace | null;
};

/** The editor of a part. Everything in it reaches beyond itself by the records and the stores of this window. */
export function LiveText({ partId, language, stored, label, placeholder, first }: Props) {
  const { language: spoken } = useTexts();
  const editor = useRichTextEditor({
    stored,
    label,
    lang: language === 'zh' ? 'zh-CN' : 'en',
    listener: null,
    extensions: (_hear, history) =>
      documentExtensions({
        placeholder,
        language,
        ...history,
        ...triggering(partId, language, spoken),
        onLeft: (by) => leavePart(partId, language, by),
        onBackspace: (from) => joinAbove(partId, language, richTextFrom(from.getJSON())),
      }),
    onWritten: async (text, gesture) =>
      // What is gone keeps no words.
      openState().records.strategyParts.has(partId) &&
      perform('strategy-parts/write', { id: partId, language, text }, gesture),
  });

  const wanted = useRef(first);
  useLayoutEffect(() => {
    if (wanted.current !== null) placeCaret(editor, wanted.current);
    wanted.current = null;
    return offerFocus(partId, language, (place) => placeCaret(editor, place));
  }, [editor, partId, language]);

  useEffect(() => {
    const onFocus = (): void => useDocumentView.setState({ editor });
    editor.on('focus', onFocus);
    if (editor.isFocused) onFocus();
    // Marks come and go without a change of the text.
    const stop = useDocumentView.subscribe((now, before) => {
      if (now.showsUnsupported !== before.showsUnsupported && !editor.isDestroyed)
        editor.view.dispatch(editor.state.tr.setMeta(OUTSIDE, true));
    });
    return () => {
      editor.off('focus', onFocus);
      stop();
      closeTrigger();
      if (useDocumentView.getState().editor === editor)
        useDocumentView.setState({ editor: null, annotation: null });
    };
  }, [editor]);

  return <EditorContent editor={editor} />;
}
