/** A map whose entries are made when somebody first asks for them, and once. */
export class LateMap<K, V> implements ReadonlyMap<K, V> {
  #make: (() => ReadonlyMap<K, V>) | null;
  #made: ReadonlyMap<K, V> | null = null;

  constructor(make: () => ReadonlyMap<K, V>) {
    this.#make = make;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: K): V | undefined {
    return this.#entries.get(key);
  }

  has(key: K): boolean {
    return this.#entries.has(key);
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.#entries) visit(value, key, this);
  }

  keys(): MapIterator<K> {
    return this.#entries.keys();
  }

  values(): MapIterator<V> {
    return this.#entries.values();
  }

  entries(): MapIterator<[K, V]> {
    return this.#entries.entries();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.#entries.entries();
  }

  get #entries(): ReadonlyMap<K, V> {
    if (this.#made === null) {
      this.#made = this.#make?.() ?? new Map<K, V>();
      // What the entries were made from is not kept.
      this.#make = null;
    }
    return this.#made;
  }
}
