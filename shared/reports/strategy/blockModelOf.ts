import type { BlockModel } from '../../domain/blockModel.ts';
import type { LiveBlock } from '../../domain/liveBlock.ts';
import { assertNever } from '../../lib/assert.ts';
import type { Records } from '../../records/tables.ts';
import { budgetBlock } from './blocks/budget.ts';
import { coverageBlock } from './blocks/coverage.ts';
import { findingsBlock } from './blocks/findings.ts';
import { matrixBlock } from './blocks/matrix.ts';
import { objectivesBlock } from './blocks/objectives.ts';
import { participantsBlock } from './blocks/participants.ts';
import { planBlock } from './blocks/plan.ts';
import { positionsBlock } from './blocks/positions.ts';
import { recommendationsBlock } from './blocks/recommendations.ts';
import { resultsBlock } from './blocks/results.ts';
import { risksBlock } from './blocks/risks.ts';
import { targetsBlock } from './blocks/targets.ts';
import { timelineBlock } from './blocks/timeline.ts';
import { BlockWords } from './blockWords.ts';

/**
 * A live block as it reads now, in both languages. Rows have the same keys in every state of the workshop, made of the
 * ids of their records. With nothing to show it has no table, and a note that says so.
 */
export function blockModelOf(records: Records, block: LiveBlock): BlockModel {
  const words = new BlockWords(records);
  switch (block.kind) {
    case 'findings':
      return findingsBlock(words, block.sessionId);
    case 'objectives':
      return objectivesBlock(words);
    case 'results':
      return resultsBlock(words);
    case 'targets':
      return targetsBlock(words);
    case 'matrix':
      return matrixBlock(words, block.measure);
    case 'plan':
      return planBlock(words, block.partnerId);
    case 'timeline':
      return timelineBlock(words);
    case 'budget':
      return budgetBlock(words, block.by);
    case 'coverage':
      return coverageBlock(words);
    case 'positions':
      return positionsBlock(words);
    case 'risks':
      return risksBlock(words);
    case 'recommendations':
      return recommendationsBlock(words);
    case 'participants':
      return participantsBlock(words);
    default:
      return assertNever(block);
  }
}
