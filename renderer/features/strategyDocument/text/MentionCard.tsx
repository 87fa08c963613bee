import { Spline, SquareArrowOutUpRight } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { showChain, showRecord } from '../../../app/recordGoal.ts';
import { openState } from '../../../records/recordsStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { type OpenAnnotation, useDocumentView } from '../documentView.ts';
import { removeAnnotation } from './annotations.ts';
import { labelOf, targetOf, wordsOf } from './mentionTarget.ts';

type Props = { readonly open: OpenAnnotation; readonly onClosed: () => void };

/** What a reference says, and the ways to it: the record, and where it comes from. */
export function MentionCard({ open, onClosed }: Props) {
  const { t, language } = useTexts();
  const mention = open.editor.state.doc.nodeAt(open.from)?.attrs as
    | { readonly kind: string; readonly id: string; readonly label: string }
    | undefined;
  if (!mention) return null;
  const { records } = openState();
  const target = targetOf(mention);
  const words = target && wordsOf(records, target, language);

  function leave(to: () => void) {
    useDocumentView.setState({ annotation: null });
    to();
  }

  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold tabular-nums">{labelOf(records, mention)}</p>
      {target && (
        <p className="max-h-40 overflow-y-auto text-body">{words ?? t('strategyDocument.mention.gone')}</p>
      )}
      <div className="flex flex-wrap gap-2">
        {target && words !== null && (
          <>
            <Button
              hasFocusFirst
              icon={SquareArrowOutUpRight}
              label={t('strategyDocument.mention.open')}
              onPressed={() => leave(() => showRecord(target))}
            />
            <Button
              icon={Spline}
              label={t('strategyDocument.mention.why')}
              onPressed={() => leave(() => showChain(target))}
            />
          </>
        )}
        <Button
          label={t('common.remove')}
          className="ml-auto border-transparent! bg-transparent! text-quiet"
          onPressed={() => {
            removeAnnotation(open);
            onClosed();
          }}
        />
      </div>
    </div>
  );
}
