/** The only IPC channels: calls from a facilitator's window, and events to any window of ours. */
export const callChannel = 'plenum:call';
export const eventChannel = 'plenum:event';
/** What a window on the wall says: that it listens, then that its first frame is painted. Nothing is carried. */
export const listeningChannel = 'plenum:listening';
export const paintedChannel = 'plenum:painted';
