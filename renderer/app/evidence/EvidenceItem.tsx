import { type MouseEvent, memo } from 'react';
import { textIn } from '../../../shared/domain/text.ts';
import type { EvidenceEntry } from '../../../shared/records/evidenceSearch.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';
import { classes } from '../../ui/classes.ts';
import { useDraggableItem } from '../../ui/drag/useDraggableItem.ts';
import { useTexts } from '../i18n.ts';
import { kindColour } from '../kindColour.ts';
import { sessionName } from '../sessionName.ts';
import { EvidenceFacts } from './EvidenceFacts.tsx';
import { evidenceDragId } from './evidenceDragId.ts';
import type { EvidenceUse } from './evidenceUse.ts';
import { usePaper } from './usePaper.ts';

type Point = { readonly x: number; readonly y: number };
type Props = Pick<EvidenceUse, 'role' | 'renderUses'> & {
  readonly entry: EvidenceEntry;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocused: (key: string) => void;
  readonly onMenuWanted: (entry: EvidenceEntry, at: Point) => void;
};

/** A finding, a cluster or a card of the drawer: held anywhere to be dragged, pressed for what else can be done. */
export const EvidenceItem = memo(function EvidenceItem({ entry, isStop, ...rest }: Props) {
  const { t, language } = useTexts();
  const { link, reference, text } = entry;
  const { nodeRef, handleRef, isHeld, handle } = useDraggableItem({
    id: evidenceDragId(link),
    kind: 'evidence',
  });
  const { onPointerDown, ...keys } = handle;
  const session = useRecords(({ sessions }) => sessions.get(entry.sessionId));
  const paper = usePaper(link);
  const words = textIn(text, language);
  const tabIndex = isStop ? 0 : -1;

  function openMenu(event: MouseEvent, at: Point) {
    event.preventDefault();
    rest.onMenuWanted(entry, at);
  }

  return (
    <div
      ref={nodeRef}
      onPointerDown={onPointerDown}
      className={classes(
        'relative flex cursor-grab flex-col gap-1 rounded-small border border-line px-2.5 py-2 hover:border-line-strong',
        isHeld && 'opacity-35',
      )}
      style={paper}
      onContextMenu={(event) => openMenu(event, { x: event.clientX, y: event.clientY })}
    >
      <EvidenceFacts entry={entry} />
      <button
        ref={handleRef}
        {...keys}
        type="button"
        data-evidence={link.id}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-roledescription={rest.role}
        aria-label={t('planEvidence.item.label', { reference, words })}
        className="line-clamp-4 cursor-grab text-left text-body after:absolute after:inset-0 focus-visible:outline-0 focus-visible:after:rounded-small focus-visible:after:outline-2 focus-visible:after:outline-accent"
        onFocus={() => rest.onFocused(link.id)}
        onClick={(event) => openMenu(event, below(event))}
      >
        {words === '' ? <span className="text-quiet">{t('planEvidence.item.wordless')}</span> : words}
      </button>
      <div className="flex min-h-5 items-center gap-1.5 text-label text-quiet">
        {session && (
          <>
            <ColourDot colour={kindColour(session.kind)} />
            <span className="min-w-0 truncate">{sessionName(t, session, language)}</span>
          </>
        )}
        {rest.renderUses(entry, tabIndex)}
      </div>
    </div>
  );
});

function below({ currentTarget }: MouseEvent): Point {
  const { left, bottom } = currentTarget.getBoundingClientRect();
  return { x: left, y: bottom };
}
