/** The columns of the list and of its headings. */
export const columns = 'grid grid-cols-[1.5rem_3rem_9rem_minmax(0,1fr)_minmax(0,1fr)_4rem_5rem_2rem] gap-x-3';
