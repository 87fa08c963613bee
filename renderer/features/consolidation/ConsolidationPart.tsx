import { memo } from 'react';
import { BudgetView } from './budget/BudgetView.tsx';
import { CompletenessView } from './completeness/CompletenessView.tsx';
import type { ConsolidationTab } from './consolidationView.ts';
import { CoverageView } from './coverage/CoverageView.tsx';
import { GapsView } from './gaps/GapsView.tsx';
import { MatrixView } from './matrix/MatrixView.tsx';
import { OverlapsView } from './overlaps/OverlapsView.tsx';
import { TargetsView } from './targets/TargetsView.tsx';
import { TimelineView } from './timeline/TimelineView.tsx';

type Props = { readonly tab: ConsolidationTab };

const views = {
  matrix: MatrixView,
  timeline: TimelineView,
  budget: BudgetView,
  targets: TargetsView,
  coverage: CoverageView,
  overlaps: OverlapsView,
  gaps: GapsView,
  completeness: CompletenessView,
} as const satisfies Readonly<Record<ConsolidationTab, () => unknown>>;

/** Only what it reads draws it again: the page itself is drawn at every change of anything. */
export const ConsolidationPart = memo(function ConsolidationPart({ tab }: Props) {
  const View = views[tab];
  return <View />;
});
