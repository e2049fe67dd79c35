/** A map whose values are made when they are first asked for. `make` is called once a key, and may throw. */
export class OnDemand<V> implements ReadonlyMap<string, V> {
  readonly #keys: readonly string[];
  readonly #make: (key: string) => V;
  readonly #made = new Map<string, V>();

  constructor(keys: readonly string[], make: (key: string) => V) {
    this.#keys = keys;
    this.#make = make;
  }

  get size(): number {
    return this.#keys.length;
  }

  has(key: string): boolean {
    return this.#keys.includes(key);
  }

  get(key: string): V | undefined {
    if (!this.has(key)) return undefined;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#make(key);
    this.#made.set(key, made);
    return made;
  }

  keys(): MapIterator<string> {
    return this.#keys.values();
  }

  values(): MapIterator<V> {
    return this.#all().values();
  }

  entries(): MapIterator<[string, V]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.#all()) visit(value, key, this);
  }

  #all(): ReadonlyMap<string, V> {
    return new Map(this.#keys.map((key) => [key, this.get(key) ?? this.#make(key)]));
  }
}
