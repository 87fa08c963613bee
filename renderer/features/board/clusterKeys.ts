import type { KeyboardEvent } from 'react';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import { t } from '../../app/i18n.ts';
import { showOnWall } from '../../app/showOnWall.ts';
import { openMenu, say } from './boardStore.ts';
import { makeFinding, splitOff } from './clusterActions.ts';

/** Whether the key did something with the cluster, whose handle, title or button has the focus. */
export function onClusterKey(event: KeyboardEvent<HTMLElement>, id: ClusterId): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  switch (event.key.toLowerCase()) {
    case 'f':
      makeFinding(id);
      return true;
    case 'm':
      return openMenuAt(event.target, id, 'merge');
    case 'w':
      showOnWall({ kind: 'cluster', clusterId: id });
      say(t('board.said.onWall'));
      return true;
    case 's':
      splitOff(id);
      return true;
    case 'contextmenu':
      return openMenuAt(event.target, id, 'cluster');
    case 'f10':
      return event.shiftKey && openMenuAt(event.target, id, 'cluster');
    default:
      return false;
  }
}

function openMenuAt(target: EventTarget, clusterId: ClusterId, kind: 'cluster' | 'merge'): true {
  const box = target instanceof Element ? target.getBoundingClientRect() : null;
  if (box) openMenu({ kind, clusterId, at: { x: box.left, y: box.bottom } });
  return true;
}
