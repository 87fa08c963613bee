import { TriangleAlert } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { type PreviewLine, usePreviewLines } from './previewLines.ts';
import type { PlanImport } from './usePlanImport.ts';

type Props = { readonly plan: PlanImport };

/** What comes of the sheet, row by row, under the outputs that the rows go to. */
export function PlanPreview({ plan }: Props) {
  const { t } = useTexts();
  const lines = usePreviewLines(plan);
  return (
    <VirtualList<PreviewLine>
      label={t('planImport.list')}
      items={lines}
      keyOf={({ key }) => key}
      estimatedHeight={56}
      hasNoStops
      className="h-80 rounded border border-line"
      renderItem={(line) => <Line line={line} />}
    />
  );
}

function Line({ line }: { readonly line: PreviewLine }) {
  const { t } = useTexts();
  if (line.kind === 'band')
    return (
      <p className="flex items-baseline gap-2 border-b border-line bg-sunken px-3 py-1.5">
        <span className="min-w-0 truncate font-semibold">{line.title}</span>
        <span className="shrink-0 text-label text-quiet">{t('planImport.rows', { count: line.count })}</span>
      </p>
    );
  return (
    <div className="flex gap-3 border-b border-line px-3 py-2">
      <span className="w-10 shrink-0 text-right text-quiet tabular-nums">
        <span className="sr-only">{t('grid.row')} </span>
        {line.line}
      </span>
      {line.kind === 'not' ? (
        <div className="min-w-0">
          <Warning text={line.why} />
          <p className="truncate text-quiet">{line.text}</p>
        </div>
      ) : (
        <div className="min-w-0">
          <p className="font-medium">{line.title}</p>
          <p className="line-clamp-2 text-label text-quiet">{line.details}</p>
          {line.doubts.map((doubt) => (
            <Warning key={doubt} text={doubt} />
          ))}
        </div>
      )}
    </div>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <p className="flex items-start gap-1 text-label text-amber">
      <Icon of={TriangleAlert} size={14} className="mt-0.5" />
      <span className="min-w-0 wrap-anywhere">{text}</span>
    </p>
  );
}
