/** A file that came from outside and must be refused. */
export type Hostile = {
  readonly name: string;
  /** Its ending, as it would come. */
  readonly ending: string;
  /** Made when it is wanted: some are large. */
  readonly make: () => Uint8Array;
  /** The problems of which any is right. */
  readonly kinds: readonly string[];
};

export type Attack = Omit<Hostile, 'ending'>;

export function withEnding(ending: string, attacks: readonly Attack[]): readonly Hostile[] {
  return attacks.map((attack) => ({ ...attack, ending }));
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text));
}

/** Always the same bytes, of which no two runs are alike. */
export function noise(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
