const lengthMax = 64
const usedOne = new Uint8Array(lengthMax)
const usedOther = new Uint8Array(lengthMax)

/** How alike two words are, from 0 to 1, after Jaro and Winkler; of longer ones the first 64 letters are read. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1
  const n = Math.min(one.length, lengthMax)
  const k = Math.min(other.length, lengthMax)
  const common = markCommon(one, other, n, k)
  if (common === 0) return 0
  const jaro = (common / n + common / k + (common - countTurned(one, other, n) / 2) / common) / 3
  let start = 0
  while (start < 4 && start < n && one.charCodeAt(start) === other.charCodeAt(start)) start++
  return jaro + start * 0.1 * (1 - jaro)
}

/** Marks the letters that both have within half of the longer one's length. */
function markCommon(one: string, other: string, n: number, k: number): number {
  usedOne.fill(0, 0, n)
  usedOther.fill(0, 0, k)
  const reach = Math.max(0, Math.floor(Math.max(n, k) / 2) - 1)
  let common = 0
  for (let i = 0; i < n; i++) {
    const letter = one.charCodeAt(i)
    const end = Math.min(k, i + reach + 1)
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (usedOther[j] === 1 || other.charCodeAt(j) !== letter) continue
      usedOne[i] = 1
      usedOther[j] = 1
      common++
      break
    }
  }
  return common
}

function countTurned(one: string, other: string, n: number): number {
  let turned = 0
  let j = 0
  for (let i = 0; i < n; i++) {
    if (usedOne[i] === 0) continue
    while (usedOther[j] === 0) j++
    if (one.charCodeAt(i) !== other.charCodeAt(j)) turned++
    j++
  }
  return turned
}
