import { create } from 'zustand';

/** Whether the search stands over the page. */
export const useSearch = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function openSearch(): void {
  useSearch.setState({ isOpen: true });
}

export function closeSearch(): void {
  useSearch.setState({ isOpen: false });
}
