/** How much two sorted lists have in common, from 0 to 1: twice the common by the sum, after Dice. */
export function shareOfPairs(one: Uint32Array, other: Uint32Array): number {
  const common = countCommon(one, other)
  return common === 0 ? 0 : (2 * common) / (one.length + other.length)
}

/** The common by the length of the shorter: 1 where one text is a part of the other. */
export function shareOfShorter(one: Uint32Array, other: Uint32Array): number {
  const shorter = Math.min(one.length, other.length)
  return shorter === 0 ? 0 : countCommon(one, other) / shorter
}

function countCommon(one: Uint32Array, other: Uint32Array): number {
  let i = 0
  let j = 0
  let common = 0
  while (i < one.length && j < other.length) {
    const a = one[i] ?? 0
    const b = other[j] ?? 0
    if (a === b) common++
    if (a <= b) i++
    if (b <= a) j++
  }
  return common
}
