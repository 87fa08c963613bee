import type { FoundTarget } from '../../../shared/records/search.ts';
import { showRecord } from '../../app/recordGoal.ts';
import { afterOverlay } from '../../ui/afterOverlay.ts';

/** Opens what was found where it stands, once the search is gone and the focus is free. */
export function goTo(target: FoundTarget): void {
  afterOverlay(() => {
    if (target.kind === 'partner') window.location.hash = '#/partners';
    else showRecord(target);
  });
}
