import { create } from 'zustand';
import type { DayId } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { readPanels, rememberPanels } from './panelMemory.ts';
import type { PanelId } from './panels.ts';

/** What the centre of the console shows of a session. */
export const centres = ['board', 'voting', 'findings', 'notes', 'photos'] as const;
export type Centre = (typeof centres)[number];

type ConsoleState = {
  /** The session that was shown last: whoever comes back from another part finds it again. */
  readonly lastSessionId: SessionId | null;
  readonly centre: Centre;
  /** The day whose summary stands in the centre. */
  readonly summaryOf: DayId | null;
  /** The column on the right as a whole. */
  readonly arePanelsShown: boolean;
  readonly openPanels: ReadonlySet<PanelId>;
};

const remembered = readPanels();

/** What the window shows of the console apart from its records. */
export const useConsole = create<ConsoleState>(() => ({
  lastSessionId: null,
  centre: 'board',
  summaryOf: null,
  arePanelsShown: remembered.areShown,
  openPanels: new Set(remembered.open),
}));

export const consoleState = useConsole.getState;
const set = useConsole.setState;

export function enterSession(lastSessionId: SessionId): void {
  if (lastSessionId === consoleState().lastSessionId) return;
  set({ lastSessionId, summaryOf: null });
}

export function showCentre(centre: Centre): void {
  set({ centre });
}

export function showSummary(summaryOf: DayId | null): void {
  set({ summaryOf });
}

export function showPanels(arePanelsShown: boolean): void {
  set({ arePanelsShown });
  remember();
}

export function openPanel(id: PanelId, isOpen: boolean): void {
  const openPanels = new Set(consoleState().openPanels);
  if (isOpen) openPanels.add(id);
  else openPanels.delete(id);
  set({ openPanels });
  remember();
}

function remember(): void {
  const { arePanelsShown, openPanels } = consoleState();
  rememberPanels({ areShown: arePanelsShown, open: [...openPanels] });
}
