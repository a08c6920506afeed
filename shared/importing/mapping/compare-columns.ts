import { isOneEditApart } from '../../cleaning/text/is-one-edit-apart.ts'
import { findNamedField } from './find-named-field.ts'
import { headerKey } from './header-fingerprint.ts'

/** In what the columns of a file differ from those of the last one of its source. */
export interface ColumnChanges {
  readonly added: readonly string[]
  readonly gone: readonly string[]
  /** One column under another name, as far as names and places tell. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
}

/** The order of the columns does not matter. */
export function compareColumns(before: readonly string[], now: readonly string[]): ColumnChanges {
  const [had, has] = [new Set(before.map(headerKey)), new Set(now.map(headerKey))]
  const gone = before.filter((column) => !has.has(headerKey(column)))
  const added = now.filter((column) => !had.has(headerKey(column)))
  const renamed: { from: string; to: string }[] = []
  for (const to of added) {
    const left = gone.filter((from) => !renamed.some((pair) => pair.from === from))
    const alike = left.filter((from) => isAlike(from, to))
    const isInItsPlace = gone.length === 1 && added.length === 1 && before.indexOf(left[0] ?? '') === now.indexOf(to)
    const from = alike.length === 1 ? alike[0] : isInItsPlace ? left[0] : undefined
    if (from !== undefined) renamed.push({ from, to })
  }
  return {
    added: added.filter((column) => !renamed.some(({ to }) => to === column)),
    gone: gone.filter((column) => !renamed.some(({ from }) => from === column)),
    renamed,
  }
}

export const isUnchanged = ({ added, gone, renamed }: ColumnChanges): boolean =>
  added.length + gone.length + renamed.length === 0

function isAlike(from: string, to: string): boolean {
  const [one, other] = [headerKey(from), headerKey(to)]
  if (one.length > 3 && isOneEditApart(one, other)) return true
  const field = findNamedField(from)?.field
  return field !== undefined && field === findNamedField(to)?.field
}
