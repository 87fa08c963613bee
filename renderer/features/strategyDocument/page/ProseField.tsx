/* oxlint-disable jsx-a11y/prefer-tag-over-role -- it becomes an editor when it is come to */
import { memo, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isBlankRichText, type RichText } from '../../../../shared/domain/richText.ts';
import type { StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { useSteadyRecords } from '../blocks/useSteadyRecords.ts';
import { useDocumentView } from '../documentView.ts';
import { type CaretPlace, focusPart, offerFocus } from '../partFocus.ts';
import { LiveText } from '../text/LiveText.tsx';
import { StaticText } from '../text/StaticText.tsx';

type Props = {
  readonly partId: StrategyPartId;
  readonly language: Language;
  readonly stored: RichText;
  readonly label: string;
  readonly placeholder: string;
};

/** Prose in one language. It is an editor from when somebody points at it or comes to it by key; until then it costs little. */
export const ProseField = memo(function ProseField(props: Props) {
  const [live, setLive] = useState<{ readonly first: CaretPlace | null } | null>(null);
  return (
    <div className="prose-field min-w-0" data-prose={props.language}>
      {live ? <LiveText {...props} first={live.first} /> : <Resting {...props} onWanted={setLive} />}
    </div>
  );
});

type RestingProps = Props & { readonly onWanted: (live: { readonly first: CaretPlace | null }) => void };

function Resting({ partId, language, stored, label, placeholder, onWanted }: RestingProps) {
  const records = useSteadyRecords();
  const showsUnsupported = useDocumentView((state) => state.showsUnsupported);
  useEffect(() => offerFocus(partId, language, (first) => onWanted({ first })), [partId, language, onWanted]);
  const isBlank = isBlankRichText(stored) && stored.content.length === 0;
  return (
    <div
      role="textbox"
      aria-multiline
      aria-label={label}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      tabIndex={0}
      data-selectable
      className="rich-text"
      onPointerEnter={() => onWanted({ first: null })}
      onPointerDown={({ clientX, clientY }) => {
        const place = { left: clientX, top: clientY };
        flushSync(() => onWanted({ first: place }));
        // What was pressed is gone by now, and the press takes the focus away with it.
        const again = (): void => {
          const editor = document.activeElement?.closest('[contenteditable]');
          if (!editor) focusPart(partId, language, place);
        };
        window.addEventListener('pointerup', () => requestAnimationFrame(again), { once: true });
      }}
      onFocus={() => flushSync(() => onWanted({ first: 'start' }))}
    >
      {isBlank ? (
        <p className="is-editor-empty" data-placeholder={placeholder}>
          <br />
        </p>
      ) : (
        <StaticText text={stored} language={language} records={records} showsUnsupported={showsUnsupported} />
      )}
    </div>
  );
}
