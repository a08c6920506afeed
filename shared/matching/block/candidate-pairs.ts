/** Pairs of records, by their index, and what was left out. */
export interface Candidates {
  /** Each pair as `lower * count + higher`, in order, each once. */
  readonly pairs: Float64Array
  /** Blocks that were too large and left out. */
  readonly cutBlocks: number
}

/**
 * All pairs of records that share a key, in blocks of no more than `blockMax`. A larger block is left
 * out and counted.
 */
export function findCandidates(keysOf: readonly (readonly string[])[], blockMax: number): Candidates {
  const count = keysOf.length
  const blocks = new Map<string, number[]>()
  for (const [n, keys] of keysOf.entries()) {
    for (const key of keys) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [n])
      else block.push(n)
    }
  }
  const pairs = new PairList()
  let cutBlocks = 0
  for (const block of blocks.values()) {
    if (block.length > blockMax) cutBlocks++
    else addBlock(pairs, block, count)
  }
  return { pairs: pairs.toSorted(), cutBlocks }
}

function addBlock(pairs: PairList, block: readonly number[], count: number): void {
  for (const [n, lower] of block.entries()) {
    for (let m = n + 1; m < block.length; m++) pairs.add(lower * count + (block[m] ?? 0))
  }
}

/** Numbers that grow in number; made unique whenever they fill their room. */
class PairList {
  private all = new Float64Array(65_536)
  private length = 0

  add(pair: number): void {
    if (this.length === this.all.length) this.makeRoom()
    this.all[this.length++] = pair
  }

  toSorted(): Float64Array {
    const sorted = this.all.subarray(0, this.length).sort()
    let kept = 0
    for (let n = 0; n < sorted.length; n++) {
      if (kept === 0 || sorted[n] !== sorted[kept - 1]) sorted[kept++] = sorted[n] ?? 0
    }
    this.length = kept
    return this.all.subarray(0, kept)
  }

  private makeRoom(): void {
    const kept = this.toSorted()
    if (kept.length < this.all.length * 0.6) return
    const larger = new Float64Array(this.all.length * 2)
    larger.set(kept)
    this.all = larger
  }
}
