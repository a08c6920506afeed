import { areTwoNames } from '../../../mapping/companions/names-whole.ts'
import type { Cell, Draft } from '../draft.ts'

/** A full name that can't be that of who its halves name, in columns of their own: a person says who is meant. */
export function doubtNames(draft: Draft, cells: readonly Cell[]): void {
  const { display_name, first_name, last_name } = draft.stated
  const cell = cells.find(({ field }) => field === 'display_name')
  if (cell === undefined || display_name === undefined || isInQuestion(draft, cells)) return
  const [first, last] = [textOf(first_name), textOf(last_name)]
  const { column, raw } = cell
  if (!areTwoNames({ column, full: textOf(display_name), first, last })) return
  const isWhole = first !== '' && last !== ''
  draft.reasons.push({
    ...{ code: 'name.said-differently', column, value: raw },
    ...(isWhole && { suggestion: `${first} ${last}` }),
  })
}

const textOf = (value: Draft['stated'][keyof Draft['stated']]): string => (value === undefined ? '' : String(value))

/** What is no name, or may be none, is asked already. */
const isInQuestion = ({ reasons }: Draft, cells: readonly Cell[]): boolean =>
  reasons.some(
    ({ code, column }) =>
      code.startsWith('name.') && cells.some((cell) => cell.column === column && isName(cell.field)),
  )

const isName = (field: Cell['field']): boolean =>
  field === 'display_name' || field === 'first_name' || field === 'last_name'
