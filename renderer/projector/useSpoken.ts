import { useMemo } from 'react';
import type { Spoken } from '../../shared/domain/wallBoard.ts';
import { workshopOf } from '../../shared/records/queries.ts';
import { spokenOn } from '../../shared/records/wall.ts';
import { useShown } from './wallStore.ts';

export function useSpoken(): Spoken {
  const wall = useShown((records) => records.walls);
  const workshop = useShown(workshopOf);
  return useMemo(() => spokenOn(workshop, wall.get('wall')), [wall, workshop]);
}
