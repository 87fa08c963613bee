import { Undo2 } from 'lucide-react';
import type { StrategyPart } from '../../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { PartComparison } from '../../../../shared/reports/strategy/comparison.ts';
import { DiffText } from '../../../app/DiffText.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { ChangedRows } from './ChangedRows.tsx';
import { takeBack } from './takeBack.ts';

type Props = {
  readonly part: PartComparison;
  readonly language: Language;
  /** The part as it was then, when it can be taken back into the document. */
  readonly then: StrategyPart | null;
};

const edges = {
  same: 'border-transparent',
  added: 'border-green',
  removed: 'border-red',
  changed: 'border-amber',
} as const;

/** A part of the document with what changed in it. */
export function PartChange({ part, language, then }: Props) {
  const { t } = useTexts();
  const { kind, state, isMoved, before, after, rows } = part;
  const canBeTaken = then !== null && kind !== 'block' && (state === 'changed' || state === 'removed');
  return (
    <article className={classes('flex flex-col gap-1 border-l-3 pl-3', edges[state])}>
      {(state !== 'same' || isMoved) && (
        <p className="flex items-center gap-2 text-label text-quiet">
          {state !== 'same' && <span>{t(`versions.state.${state}`)}</span>}
          {isMoved && <span>{t('versions.moved')}</span>}
          {canBeTaken && (
            <Button
              icon={Undo2}
              className="ml-auto"
              label={t(state === 'removed' ? 'versions.bringBack' : 'versions.takeBack')}
              onPressed={() => takeBack(then)}
            />
          )}
        </p>
      )}
      <DiffText
        before={before[language]}
        after={after[language]}
        language={language}
        className={kind === 'prose' ? 'whitespace-pre-line' : 'font-semibold'}
      />
      {rows.length > 0 && <ChangedRows rows={rows} language={language} />}
    </article>
  );
}
