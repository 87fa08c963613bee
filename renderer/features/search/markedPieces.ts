export type Piece = { readonly at: number; readonly text: string; readonly isMeant: boolean };

/** The words cut where a typed word begins and ends; together they are the words. A long text begins shortly before the first. */
export function markedPieces(words: string, typed: string): readonly Piece[] {
  const line = words.replaceAll(/\s+/gu, ' ');
  const low = line.toLowerCase();
  const meant = Array.from({ length: line.length }, () => false);
  // Letters that change their number when they are small would shift the marks: then nothing is marked.
  if (low.length === line.length)
    for (const word of typed.toLowerCase().split(/\s+/u))
      for (let at = word === '' ? -1 : low.indexOf(word); at !== -1; at = low.indexOf(word, at + 1))
        meant.fill(true, at, at + word.length);
  const first = meant.indexOf(true);
  const from = first > seen ? beginning(line, first) : 0;
  const pieces: Piece[] = from === 0 ? [] : [{ at: -1, text: '…', isMeant: false }];
  for (let start = from; start < line.length; ) {
    let end = start;
    while (end < line.length && meant[end] === meant[start]) end++;
    pieces.push({ at: start, text: line.slice(start, end), isMeant: meant[start] === true });
    start = end;
  }
  return pieces;
}

/** So many letters are in sight at the beginning of a row; what is meant further on is brought nearer, with a few letters before it. */
const seen = 60;
const before = 24;

/** A few letters before a place, at the beginning of a word where there is one. */
function beginning(line: string, at: number): number {
  const space = line.indexOf(' ', at - before);
  return space === -1 || space >= at ? at - before : space + 1;
}
