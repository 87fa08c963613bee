/** The columns of the picture, the same for its head and its rows. */
export const stageGrid = 'grid grid-cols-[minmax(0,5fr)_minmax(0,5fr)_minmax(0,2fr)_minmax(0,4fr)]';
