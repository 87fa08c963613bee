/** Takes the files it can use of those dropped on the window, and answers the others. */
type FileTaker = (files: readonly File[]) => readonly File[];

const takers = new Set<FileTaker>();

/** While a place is open that has a use for dropped files; answers how to stop. */
export function addFileTaker(taker: FileTaker): () => void {
  takers.add(taker);
  return () => takers.delete(taker);
}

/** The files that no place had a use for. */
export function offerFiles(files: readonly File[]): readonly File[] {
  return [...takers].reduce((left, taker) => taker(left), files);
}
