/** A stretch of text that stays, goes, or comes. */
export interface EditRun {
  readonly kind: 'same' | 'del' | 'ins'
  readonly text: string
}

const longest = 200

/**
 * The fewest characters to take out of one text and to put in to make another one of it: `gmial`, `gmail` → `gm`, -`i`,
 * `a`, +`i`, `l`. Of a long text, all goes and all comes.
 */
export function editRuns(was: string, now: string): readonly EditRun[] {
  const from = [...was]
  const to = [...now]
  if (from.length > longest || to.length > longest) return join([one('del', was), one('ins', now)])
  const common = countCommon(from, to)
  const at = (i: number, j: number) => common[i]?.[j] ?? 0
  const runs: EditRun[] = []
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    if (i < from.length && from[i] === to[j]) {
      runs.push(one('same', from[i]))
      i += 1
      j += 1
    } else if (i < from.length && at(i + 1, j) >= at(i, j + 1)) {
      runs.push(one('del', from[i]))
      i += 1
    } else {
      runs.push(one('ins', to[j]))
      j += 1
    }
  }
  return join(runs)
}

const one = (kind: EditRun['kind'], text = ''): EditRun => ({ kind, text })

/** How long the longest text is that is in both, in order, from each pair of places on. */
function countCommon(from: readonly string[], to: readonly string[]): number[][] {
  const common = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0))
  for (let i = from.length - 1; i >= 0; i -= 1) {
    const [row, below] = [common[i] ?? [], common[i + 1] ?? []]
    for (let j = to.length - 1; j >= 0; j -= 1)
      row[j] = from[i] === to[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
  }
  return common
}

function join(runs: readonly EditRun[]): readonly EditRun[] {
  const joined: EditRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last?.kind === run.kind) joined.splice(-1, 1, one(run.kind, last.text + run.text))
    else if (run.text !== '') joined.push(run)
  }
  return joined
}
