import type { StrategyLine } from '../domain/strategyLine.ts';
import { type Decision, missing } from './command.ts';

/** The answer to a command about a line that is gone. */
export function missingLine({ kind }: StrategyLine): Decision {
  return missing(kind === 'output' ? 'outputs' : kind === 'objective' ? 'objectives' : 'workshops');
}
