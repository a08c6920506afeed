/**
 * Whether one slip of the finger turns `a` into `b`: a letter too many, too few or wrong, or two neighbours swapped.
 * Equal texts are not one edit apart. Linear.
 */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at)
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1)
  if (a.slice(at + 1) === b.slice(at + 1)) return true
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
