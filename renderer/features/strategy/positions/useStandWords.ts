import { useMemo } from 'react';
import { standings } from '../../../../shared/domain/position.ts';
import { useTexts } from '../../../app/i18n.ts';
import type { StandWords } from './rows.ts';

export function useStandWords(): StandWords {
  const { t } = useTexts();
  return useMemo(
    () => Object.fromEntries(standings.map((id) => [id, t(`positions.standing.${id}`)])) as StandWords,
    [t],
  );
}
