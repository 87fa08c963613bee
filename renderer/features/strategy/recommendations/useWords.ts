import { useMemo } from 'react';
import type { NamedLine } from '../../../../shared/domain/parseAnswer.ts';
import {
  type ActionStatus,
  actionStatuses,
  type Level,
  levels,
  type Response,
  responses,
} from '../../../../shared/domain/recommendation.ts';
import { en } from '../../../../shared/i18n/en.ts';
import { zhCN } from '../../../../shared/i18n/zhCN.ts';
import { type NumberedLine, strategyLines } from '../../../../shared/records/strategy.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';

export type Words = {
  readonly levels: Readonly<Record<Level, string>>;
  readonly responses: Readonly<Record<Response, string>>;
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  readonly development: string;
  readonly lines: readonly NumberedLine[];
};

/** The words of the cells in the language of the reader, and the lines of the strategy as they are numbered now. */
export function useWords(): Words {
  const { t } = useTexts();
  const workshops = useRecords((records) => records.workshops);
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  return useMemo(
    () => ({
      levels: Object.fromEntries(
        levels.map((id) => [id, t(`recommendations.level.${id}`)]),
      ) as Words['levels'],
      responses: Object.fromEntries(
        responses.map((id) => [id, t(`recommendations.response.${id}`)]),
      ) as Words['responses'],
      statuses: Object.fromEntries(
        actionStatuses.map((id) => [id, t(`recommendations.status.${id}`)]),
      ) as Words['statuses'],
      development: t('recommendations.development'),
      lines: strategyLines({ workshops, objectives, outputs }),
    }),
    [t, workshops, objectives, outputs],
  );
}

/** What each line may be called in a cell: its number, or the name of the development objective in either language. */
export function namedLines(lines: readonly NumberedLine[]): readonly NamedLine[] {
  const development = [en.recommendations.development, zhCN.recommendations.development];
  return lines.map(({ line, number }) => ({ line, names: number === '' ? development : [number] }));
}
