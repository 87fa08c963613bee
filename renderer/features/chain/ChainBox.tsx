import type { EvidenceLink } from '../../../shared/domain/evidenceLink.ts';
import { textIn } from '../../../shared/domain/text.ts';
import type { LineageNode, LineageTarget } from '../../../shared/records/lineage.ts';
import { usePaper } from '../../app/evidence/usePaper.ts';
import { useTexts } from '../../app/i18n.ts';
import { showChain, showRecord } from '../../app/recordGoal.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { classes } from '../../ui/classes.ts';
import { ChainFacts } from './ChainFacts.tsx';
import { wordsOf } from './wordsOf.ts';

type Props = { readonly node: LineageNode; readonly onLit: (id: string | null) => void };

/** One record of the picture. Pressed it becomes what is asked about; the one that is asked about opens where it stands. */
export function ChainBox({ node: { target, side, column }, onLit }: Props) {
  const { t, language } = useTexts();
  const records = useRecords((all) => all);
  const { reference, text } = wordsOf(records, target);
  const words = textIn(text, language);
  const isAsked = side === 'asked';
  const go = isAsked ? showRecord : showChain;
  const paper = usePaper(paperLink(target));
  return (
    <div
      data-chain-id={target.id}
      className={classes(
        'relative flex w-full flex-col gap-1 rounded-small border px-2.5 py-2 transition-colors hover:border-line-strong',
        isAsked ? 'border-accent ring-2 ring-accent' : 'border-line',
      )}
      style={paper}
      onPointerEnter={() => onLit(target.id)}
      onPointerLeave={() => onLit(null)}
    >
      {reference !== null && (
        <span aria-hidden className="text-label font-medium text-quiet tabular-nums">
          {reference}
        </span>
      )}
      <button
        type="button"
        data-chain-box={column}
        aria-current={isAsked ? 'true' : undefined}
        className="line-clamp-5 text-left text-body wrap-anywhere after:absolute after:inset-0 focus-visible:outline-0 focus-visible:after:rounded-small focus-visible:after:outline-2 focus-visible:after:outline-accent"
        onClick={() => go(target)}
        onFocus={() => onLit(target.id)}
        onBlur={() => onLit(null)}
      >
        {reference !== null && <span className="sr-only">{reference} </span>}
        {words === '' ? t('chain.wordless') : words}
      </button>
      <ChainFacts target={target} />
    </div>
  );
}

/** Lines, activities and chapters are written on plain paper, as findings are. */
function paperLink(target: LineageTarget): EvidenceLink {
  return target.kind === 'card' || target.kind === 'cluster'
    ? target
    : ({ kind: 'finding', id: target.id } as EvidenceLink);
}
