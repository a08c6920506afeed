/** Keys in the order of their UTF-8 bytes, which is how S3 lists them. */
export class SortedKeys {
  readonly #keys: string[]

  constructor(keys: Iterable<string> = []) {
    this.#keys = [...new Set(keys)].sort(compareKeys)
  }

  get all(): readonly string[] {
    return this.#keys
  }

  add(key: string): void {
    const at = firstAtOrAfter(this.#keys, key)
    if (this.#keys[at] !== key) this.#keys.splice(at, 0, key)
  }

  delete(key: string): void {
    const at = firstAtOrAfter(this.#keys, key)
    if (this.#keys[at] === key) this.#keys.splice(at, 1)
  }
}

/** The index of the first key that isn't before the given one, in sorted keys. */
export function firstAtOrAfter(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareKeys(keys[middle] ?? '', key) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** By code point, which is the order of UTF-8 bytes; JavaScript's own order puts surrogates before U+E000. */
export function compareKeys(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (left !== right) return liftSurrogate(left) - liftSurrogate(right)
  }
  return a.length - b.length
}

function liftSurrogate(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
