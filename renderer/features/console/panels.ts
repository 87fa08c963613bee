/** The panels beside the centre, from top to bottom. */
export const panelIds = ['wall', 'steps', 'notes', 'parking'] as const;
export type PanelId = (typeof panelIds)[number];
