import { TriangleAlert } from 'lucide-react';
import { Icon } from '../../ui/Icon.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';

/** What comes of one row of a list, in words. */
export type PreviewRow = {
  /** As the spreadsheet counts, from 1. */
  readonly line: number;
  /** Why it gives nothing; null where it comes in. */
  readonly problem: string | null;
  readonly name: string;
  /** Behind the name, quietly; the cells of a row that gives nothing. */
  readonly details: readonly string[];
  /** What of it was not understood. */
  readonly doubts: readonly string[];
};

type Props = {
  readonly label: string;
  /** How many come in, and how many do not. */
  readonly sums: readonly string[];
  readonly rows: readonly PreviewRow[];
};

/** Row by row what comes of the list; rows that cannot be read stand first. */
export function ImportPreview({ label, sums, rows }: Props) {
  const problems = rows.filter(({ problem }) => problem !== null);
  const others = rows.filter(({ problem }) => problem === null);
  return (
    <>
      <p className="mb-2 text-body">{sums.join(' · ')}</p>
      <VirtualList<PreviewRow>
        label={label}
        items={[...problems, ...others]}
        keyOf={({ line }) => String(line)}
        estimatedHeight={36}
        gap={0}
        hasNoStops
        className="h-72 rounded border border-line"
        renderItem={(row) => <Row {...row} />}
      />
    </>
  );
}

function Row({ line, problem, name, details, doubts }: PreviewRow) {
  return (
    <div className="flex gap-3 border-b border-line px-3 py-2">
      <span className="w-10 shrink-0 text-right text-quiet tabular-nums">{line}</span>
      {problem !== null ? (
        <p className="min-w-0">
          <Warning text={problem} />
          <span className="block truncate text-quiet">{details.join(' · ')}</span>
        </p>
      ) : (
        <p className="min-w-0">
          <span className="font-medium">{name}</span>
          <span className="text-quiet">{details.map((detail) => ` · ${detail}`).join('')}</span>
          {doubts.map((doubt) => (
            <Warning key={doubt} text={doubt} />
          ))}
        </p>
      )}
    </div>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <span className="flex items-start gap-1 text-label text-amber">
      <Icon of={TriangleAlert} size={14} className="mt-0.5" />
      {text}
    </span>
  );
}
