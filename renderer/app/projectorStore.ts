import { create } from 'zustand';
import type { ProjectorState } from '../../shared/protocol/projector.ts';
import { call, listenTo } from '../records/bridge.ts';
import { notify } from '../ui/notify.ts';
import { t } from './i18n.ts';

const closed: ProjectorState = {
  isOpen: false,
  displays: [],
  displayId: null,
  isUnplugged: false,
  aspect: 16 / 9,
};

/** The window on the wall and the displays, as the main process last told. */
export const useProjector = create<ProjectorState>(() => closed);

export function startProjector(): void {
  listenTo('projector', take);
  void call('projector/displays').then(take);
}

/** A wall that changes its place by itself does so in the middle of a session: the facilitator hears of it. */
function take(state: ProjectorState): void {
  const before = useProjector.getState();
  useProjector.setState(state, true);
  if (!state.isOpen || before.isUnplugged === state.isUnplugged) return;
  const title = t(state.isUnplugged ? 'wall.switch.unplugged' : 'wall.switch.back');
  notify({ kind: state.isUnplugged ? 'warning' : 'done', title, id: 'projector' });
}

export async function switchProjector(isOn: boolean): Promise<void> {
  take(await call(isOn ? 'projector/open' : 'projector/close'));
}

export async function chooseDisplay(displayId: number): Promise<void> {
  take(await call('projector/choose', { displayId }));
}
