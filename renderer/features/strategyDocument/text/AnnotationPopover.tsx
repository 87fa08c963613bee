import { useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { createPortal } from 'react-dom';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { fieldStyle } from '../../../ui/fieldStyles.ts';
import { overStyle } from '../../../ui/listStyles.ts';
import { useComposedText } from '../../../ui/useComposedText.ts';
import { type OpenAnnotation, useDocumentView } from '../documentView.ts';
import { leaveAnnotation, removeAnnotation, textOfAnnotation, writeAnnotation } from './annotations.ts';
import { MentionCard } from './MentionCard.tsx';

/** What stands open beside its place in the text: a footnote or a comment to be written, a reference to be followed. */
export function AnnotationPopover() {
  const { t } = useTexts();
  const open = useDocumentView((state) => state.annotation);
  const anchor = useRef<HTMLSpanElement>(null);

  function close() {
    useDocumentView.setState({ annotation: null });
    if (open) requestAnimationFrame(() => leaveAnnotation(open));
  }

  const label =
    open === null || open.kind === 'mention'
      ? t('strategyDocument.insert.reference')
      : t(`strategyDocument.${open.kind}.label`);
  return (
    <>
      {createPortal(
        <span
          ref={anchor}
          aria-hidden
          className="pointer-events-none fixed"
          style={{ left: open?.at.x, top: open?.at.y }}
        />,
        document.body,
      )}
      <Popover
        triggerRef={anchor}
        isOpen={open !== null}
        placement="bottom start"
        offset={4}
        className={overStyle}
        onOpenChange={(isStillOpen) => {
          if (!isStillOpen) close();
        }}
      >
        <Dialog aria-label={label} className="w-80 p-3 outline-none">
          {open?.kind === 'mention' && <MentionCard open={open} onClosed={close} />}
          {(open?.kind === 'footnote' || open?.kind === 'comment') && (
            <NoteField open={open} kind={open.kind} label={label} onClosed={close} />
          )}
        </Dialog>
      </Popover>
    </>
  );
}

type NoteProps = {
  readonly open: OpenAnnotation;
  readonly kind: 'footnote' | 'comment';
  readonly label: string;
  readonly onClosed: () => void;
};

/** Kept at every keystroke, as everything in the text. */
function NoteField({ open, kind, label, onClosed }: NoteProps) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => textOfAnnotation(open));
  const text = useComposedText(draft, (typed) => {
    setDraft(typed);
    writeAnnotation(open, typed);
  });
  return (
    <div className="flex flex-col gap-2">
      <textarea
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be written
        autoFocus
        rows={3}
        maxLength={5000}
        aria-label={label}
        placeholder={t(`strategyDocument.${kind}.placeholder`)}
        className={`${fieldStyle} field-sizing-content max-h-60 resize-none py-1.5`}
        value={text.shown}
        onChange={text.onChange}
        onCompositionStart={text.onCompositionStart}
        onCompositionEnd={text.onCompositionEnd}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            onClosed();
          }
        }}
      />
      <div className="flex justify-between">
        <Button
          label={t(`strategyDocument.${kind}.remove`)}
          className="border-transparent! bg-transparent! px-1! text-quiet"
          onPressed={() => {
            removeAnnotation(open);
            onClosed();
          }}
        />
        <Button label={t('common.close')} onPressed={onClosed} />
      </div>
    </div>
  );
}
