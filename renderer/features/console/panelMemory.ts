/* oxlint-disable no-restricted-globals -- how somebody has set up this screen is neither the workshop’s nor worth a call to the main process */
import { z } from 'zod';
import { panelIds } from './panels.ts';

const key = 'console panels';

const memorySchema = z.object({ areShown: z.boolean(), open: z.array(z.enum(panelIds)) });
type Memory = z.infer<typeof memorySchema>;

const first: Memory = { areShown: true, open: [...panelIds] };

/** Which panels are open on this computer, as they were left. */
export function readPanels(): Memory {
  try {
    return memorySchema.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return first;
  }
}

export function rememberPanels(memory: Memory): void {
  localStorage.setItem(key, JSON.stringify(memory));
}
