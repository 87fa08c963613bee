/** The only two IPC channels: calls from a window, and events to it. */
export const callChannel = 'plenum:call';
export const eventChannel = 'plenum:event';
