import { useMemo } from 'react';
import type {
  BlockPart as Block,
  StrategyPart,
  StrategyPartId,
} from '../../../../shared/domain/strategyPart.ts';
import { isBlank, type Language, type Text, textIn } from '../../../../shared/domain/text.ts';
import { equal } from '../../../../shared/lib/equal.ts';
import { blockModelOf } from '../../../../shared/reports/strategy/blockModelOf.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { useGesture } from '../../../app/useGesture.ts';
import { classes } from '../../../ui/classes.ts';
import { InlineText } from '../../../ui/InlineText.tsx';
import { useInSight } from '../../../ui/useInSight.ts';
import { BlockTableView } from './BlockTableView.tsx';
import { BlockTools } from './BlockTools.tsx';
import { FrozenNote } from './FrozenNote.tsx';
import { useSteadyRecords } from './useSteadyRecords.ts';

type Props = {
  readonly id: StrategyPartId;
  readonly part: Extract<StrategyPart['content'], { readonly kind: 'block' }>;
  readonly name: string;
  readonly languages: readonly Language[];
};

/** A live block: made when it comes into sight, and anew when something that it can show has changed. */
export function BlockPart(props: Props) {
  const { sightRef, isInSight } = useInSight(false);
  return (
    <div ref={sightRef} className="py-2.5">
      {isInSight ? <Shown {...props} /> : <div className="h-40" />}
    </div>
  );
}

function Shown({ id, part, name, languages }: Props) {
  const { t } = useTexts();
  const records = useSteadyRecords();
  const { block, frozen } = part;
  const live = useMemo(() => blockModelOf(records, block), [records, block]);
  const shown = frozen?.model ?? live;
  const differs = useMemo(() => frozen !== null && !equal(frozen.model, live), [frozen, live]);
  const note = languages.map((language) => textIn(shown.note, language)).join('\n');
  return (
    <figure aria-label={name} className={classes('flex flex-col gap-1.5', shown.isWide && 'wide-block')}>
      <figcaption className="relative">
        <Captions id={id} part={part} usual={shown.caption} languages={languages} />
        <BlockTools id={id} part={part} live={live} />
      </figcaption>
      {frozen && <FrozenNote id={id} at={frozen.at} differs={differs} />}
      {shown.tables.map((table) => (
        <BlockTableView
          key={`${table.title.en} ${table.columns[0]?.title.en} ${table.rows[0]?.key}`}
          table={table}
          languages={languages}
        />
      ))}
      {note.trim() !== '' && (
        <p
          className={classes(
            'whitespace-pre-line text-quiet',
            shown.tables.length === 0 ? 'rounded border border-dashed border-line px-4 py-3' : 'text-label',
          )}
        >
          {note}
        </p>
      )}
      {note.trim() === '' && shown.tables.length === 0 && (
        <p className="rounded border border-dashed border-line px-4 py-3 text-quiet">
          {t('strategyDocument.block.nothing')}
        </p>
      )}
    </figure>
  );
}

type CaptionsProps = {
  readonly id: StrategyPartId;
  readonly part: Block;
  readonly usual: Text;
  readonly languages: readonly Language[];
};

/** The usual caption, until somebody writes another one over it. */
function Captions({ id, part: { caption }, usual, languages }: CaptionsProps) {
  const { t } = useTexts();
  const { gesture, endGesture } = useGesture();
  return (
    <div className={classes('grid gap-x-10', languages.length > 1 ? 'grid-cols-2' : 'pr-24')}>
      {languages.map((language) => (
        <InlineText
          key={language}
          value={isBlank(caption) ? usual[language] : caption[language]}
          label={t('strategyDocument.block.caption')}
          placeholder={textIn(usual, language) || t('strategyDocument.block.caption')}
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          className="font-semibold"
          onEdited={(words) => {
            // One language written, the other one stays as it is usual until it is written too.
            const before = isBlank(caption) ? usual : caption;
            const after = { ...before, [language]: words };
            const own = equal(after, usual) ? { en: '', zh: '' } : after;
            void perform('strategy-parts/edit-block', { id, fields: { caption: own } }, gesture());
          }}
          onFinished={endGesture}
          onCancelled={endGesture}
        />
      ))}
    </div>
  );
}
